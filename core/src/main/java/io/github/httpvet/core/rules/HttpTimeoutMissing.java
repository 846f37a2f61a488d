package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags calls that some phase can block for ever, since nothing in sight bounds it. */
final class HttpTimeoutMissing implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpTimeoutMissing",
          "HTTP call without a bound on all of its phases, so a silent server blocks it for ever",
          """
          A server that accepts and never answers holds the calling thread until some timeout fires. \
          Where neither the client, the request nor the connection sets one and the library has no \
          default, the thread waits for ever. Configurations are followed by identity; what comes \
          from outside of the file is taken to be bounded.""",
          true,
          List.of(
              new Option(
                  "requiredPhases",
                  "The phases that must be bounded.",
                  "connect,response,lease",
                  List.of("connect", "tls", "response", "body", "lease"),
                  true)));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    Set<Phase> required = Phase.parse(options.get(INFO.name(), "requiredPhases"));
    Map<Expr, TimeoutGap> gaps = new IdentityHashMap<>();
    Defaults defaults = new Defaults(analysis);
    Set<Expr> judged = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Expr> leftToCallers = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Wait> handedOut = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call instanceof Expr.MethodRef || analysis.stubs().isStubbed(call)) {
        continue;
      }
      for (Row row : analysis.types().rows(call)) {
        Wait wait = row.role() == Role.BLOCKS ? new Wait(analysis, call, row) : null;
        if (wait != null && wait.isOfMade()) {
          handedOut.add(wait);
        } else if (wait != null) {
          (wait.isLeftToCallers() ? leftToCallers : judged).addAll(wait.restsOn());
          add(wait, required, defaults, gaps);
        }
      }
    }
    handedOut.removeIf(
        // Else its calls in the unit tell, or what its builder is given.
        wait ->
            judged.contains(wait.call())
                || wait.restsOn().stream().anyMatch(judged::contains)
                || !isForOthers(analysis, wait, leftToCallers));
    for (Wait wait : handedOut) {
      if (handedOut.stream().noneMatch(wait::isBelow)) {
        add(wait, required, defaults, gaps);
      }
    }
    return merged(analysis, gaps.values()).stream()
        .map(gap -> gap.finding(INFO.name(), options.fixTimes()))
        .toList();
  }

  /** Many calls on one object are one defect where that has no place for a bound. */
  private static List<TimeoutGap> merged(Analysis analysis, Collection<TimeoutGap> gaps) {
    List<TimeoutGap> all = new ArrayList<>();
    Map<Expr, List<TimeoutGap>> byObject = new IdentityHashMap<>();
    for (TimeoutGap gap : gaps) {
      List<Expr> shared = gap.shared();
      if (shared.isEmpty()
          || !shared.get(0).pos().isReal()
          || isBoundPerCall(analysis, shared.get(0))) {
        all.add(gap);
      } else {
        byObject.computeIfAbsent(shared.get(0), made -> new ArrayList<>()).add(gap);
      }
    }
    byObject.forEach(
        (made, calls) ->
            all.addAll(calls.size() < MANY ? calls : List.of(TimeoutGap.ofAll(calls, made))));
    return all;
  }

  private static final int MANY = 3;

  /** True if other calls on the object have bounds of their own, which these lack. */
  private static boolean isBoundPerCall(Analysis analysis, Expr made) {
    return analysis.uses(made).stream()
        .anyMatch(
            use ->
                use.kind() == Kind.RECEIVER
                    && use.node() instanceof Expr.Call call
                    && (analysis.types().has(call, Role.SETS) || isNamedSetter(analysis, call)));
  }

  /** True for a method that no class path tells of, with the name of a setter of a time. */
  private static boolean isNamedSetter(Analysis analysis, Expr.Call call) {
    return !call.member().resolved()
        && analysis.catalog().named(call.member().name()).stream()
            .anyMatch(row -> row.role() == Role.SETS);
  }

  private static boolean isForOthers(Analysis analysis, Wait wait, Set<Expr> leftToCallers) {
    MadeForOthers made = new MadeForOthers(analysis, wait.call(), wait.row());
    return !made.isReplaceable() && (leftToCallers.contains(wait.call()) || made.isHandedOut());
  }

  private static void add(
      Wait wait, Set<Phase> required, Defaults defaults, Map<Expr, TimeoutGap> gaps) {
    LateTimeouts late = new LateTimeouts(wait.analysis());
    for (Expr anchor : wait.anchors()) {
      Set<Phase> open =
          wait.openPhases(required, anchor).stream()
              .filter(phase -> !late.isSetLate(anchor, phase)) // that is told where it is set
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
      Expr place = defaults.placeOf(anchor);
      if (!open.isEmpty() && place.pos().isReal()) {
        gaps.computeIfAbsent(
                place, p -> new TimeoutGap(p, defaults.subjectOf(anchor, wait.call()), wait))
            .add(open, wait.level(open, anchor), wait.layers(open, anchor));
      }
    }
  }
}
