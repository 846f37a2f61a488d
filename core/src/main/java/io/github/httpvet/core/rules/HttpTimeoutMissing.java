package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags calls that some phase can block for ever, since nothing in sight bounds it. */
final class HttpTimeoutMissing implements Rule {

  private static final String EVENT_STREAM = "text/event-stream";

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
    Map<Node, Set<Phase>> open = new IdentityHashMap<>();
    List<Expr> anchors = new ArrayList<>();
    for (Expr expr : analysis.index().calls()) {
      if (expr instanceof Expr.Call call) {
        analysis
            .types()
            .row(call, Role.BLOCKS)
            .ifPresent(
                row -> {
                  for (Expr anchor : anchors(analysis, call, row)) {
                    Set<Phase> phases = openPhases(analysis, call, row, required, anchor);
                    if (!phases.isEmpty() && anchor.pos().isReal()) {
                      if (!open.containsKey(anchor)) {
                        anchors.add(anchor);
                      }
                      open.computeIfAbsent(anchor, a -> EnumSet.noneOf(Phase.class)).addAll(phases);
                    }
                  }
                });
      }
    }
    return anchors.stream().map(anchor -> finding(anchor, open.get(anchor))).toList();
  }

  /** Where to report: the call, or what made the object that should bound it. */
  private static List<Expr> anchors(Analysis analysis, Expr.Call call, Row row) {
    return row.has("report=origin") && call.receiver() != null
        ? analysis.origins(call.receiver()).made()
        : List.of(call);
  }

  private static Set<Phase> openPhases(
      Analysis analysis, Expr.Call call, Row row, Set<Phase> required, Expr anchor) {
    Set<Phase> open = Phase.parse(row.details().get(0));
    open.retainAll(required);
    if (open.isEmpty()
        || isEndless(analysis, call)
        || isWaitBounded(analysis, call)
        || !analysis.addresses().goesToServer(call, row)) {
      return Set.of();
    }
    open.removeIf(phase -> !isOpen(analysis, call, row, phase, anchor));
    return open;
  }

  private static boolean isOpen(
      Analysis analysis, Expr.Call call, Row row, Phase phase, Expr anchor) {
    String text = analysis.index().unit().text();
    for (Map.Entry<String, Set<Phase>> property : analysis.catalog().properties().entrySet()) {
      if (property.getValue().contains(phase) && text.contains(property.getKey())) {
        return false;
      }
    }
    for (String detail : row.details().subList(1, row.details().size())) {
      Expr carrier =
          anchor != call && detail.startsWith("receiver=") ? anchor : carrier(call, detail);
      String phases = detail.substring(detail.indexOf('=') + 1);
      if (carrier == null && detail.startsWith("receiver=")) {
        return false; // a call on the own object, which others may have set up
      }
      if (carrier != null
          && Phase.parse(phases).contains(phase)
          && analysis.bounds().of(carrier, phase) != Bounds.Answer.OPEN) {
        return false;
      }
    }
    return true;
  }

  /** The receiver or argument that a detail {@code receiver=..} or {@code argN=..} names. */
  private static Expr carrier(Expr.Call call, String detail) {
    if (detail.startsWith("receiver=")) {
      return call.receiver();
    }
    if (detail.matches("arg\\d=.*")) {
      int index = detail.charAt(3) - '0';
      return index < call.args().size() ? call.args().get(index) : null;
    }
    return null;
  }

  /** True for calls whose body is meant to have no end, so that a bound would break them. */
  private static boolean isEndless(Analysis analysis, Expr.Call call) {
    for (Expr arg : call.args()) {
      if (analysis.types().has(arg, Role.STREAMING) || asksForEvents(analysis, arg)) {
        return true;
      }
    }
    return call.receiver() != null && asksForEvents(analysis, call.receiver());
  }

  /** True if the caller stops waiting by itself: another defect than to wait for ever. */
  private static boolean isWaitBounded(Analysis analysis, Expr.Call call) {
    return analysis.uses(call).stream()
        .anyMatch(
            use -> use.node() instanceof Expr wait && analysis.types().has(wait, Role.BOUNDS_WAIT));
  }

  private static boolean asksForEvents(Analysis analysis, Expr request) {
    for (Expr origin : analysis.origins(request).made()) {
      for (Use use : analysis.uses(origin)) {
        if (use.node() instanceof Expr.Call call && call.args().stream().anyMatch(a -> names(a))) {
          return true;
        }
      }
      if (origin instanceof Expr.Call build
          && build.receiver() != null
          && origin != request
          && asksForEvents(analysis, build.receiver())) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Expr arg) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        arg,
        node -> {
          Object value =
              node instanceof Expr.Literal literal
                  ? literal.value()
                  : node instanceof Expr.FieldRef ref ? ref.constant() : null;
          found[0] |= value instanceof String text && text.contains(EVENT_STREAM);
        });
    return found[0];
  }

  private static String name(Expr anchor) {
    return anchor instanceof Expr.Call call
        ? call.member().name()
        : ((Expr.New) anchor).type().name().replaceFirst(".*\\.", "");
  }

  private static Finding finding(Expr call, Set<Phase> open) {
    String phases = open.stream().map(Phase::word).collect(Collectors.joining(" and "));
    return new Finding(
        INFO.name(),
        call,
        "`"
            + name(call)
            + "` has no timeout for "
            + phases
            + (open.equals(EnumSet.of(Phase.BODY))
                ? ", so a server that trickles its body blocks it without end"
                : ", so a silent server blocks it for ever"),
        List.of(),
        "Set a timeout for " + phases + " on the client, the request or the connection");
  }
}
