package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.SetTimeouts;
import io.github.httpvet.core.mend.Times;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What nothing bounds, and how to say so. Gathered over the calls that wait. */
final class TimeoutGap {

  private final Expr anchor;
  private final String subject;
  private final Wait first;
  private final Set<Phase> phases = EnumSet.noneOf(Phase.class);
  private final List<Bounds.Layer> layers = new ArrayList<>();
  private final List<TimeoutGap> calls = new ArrayList<>();
  private Level level = Level.NOTE;

  /**
   * A gap without phases yet.
   *
   * @param anchor where to report it
   * @param subject what has no timeout, the first words of a sentence
   * @param first the first call that waits, or that gives the configuration
   */
  TimeoutGap(Expr anchor, String subject, Wait first) {
    this.anchor = anchor;
    this.subject = subject;
    this.first = first;
  }

  /**
   * One gap for those of many calls.
   *
   * @param made what makes the object that all of them are made on
   */
  static TimeoutGap ofAll(List<TimeoutGap> calls, Expr made) {
    Wait first = calls.get(0).first;
    TimeoutGap gap = new TimeoutGap(made, subject(first.analysis(), made, first.call()), first);
    gap.calls.addAll(calls);
    calls.forEach(call -> gap.add(call.phases, call.level, call.layers));
    return gap;
  }

  /** What makes the objects that the calls are made on, where many calls are reported at that. */
  List<Expr> shared() {
    return first.row().details().isReportedWhereShared() ? first.restsOn() : List.of();
  }

  /**
   * One more call.
   *
   * @param more the phases that nothing bounds
   * @param worst how bad that is
   * @param below where the phases could be bounded
   */
  void add(Set<Phase> more, Level worst, List<Bounds.Layer> below) {
    phases.addAll(more);
    if (worst == Level.WARNING) {
      level = worst;
    }
    layers.addAll(below);
  }

  Finding finding(String rule, Times times) {
    String words = join(phases.stream().map(Phase::word).toList(), "and");
    return new Finding(
            rule,
            first.analysis().addresses().isGuess(first.call(), first.row())
                    || first.analysis().lifecycle().isDemonstration(anchor)
                ? Level.NOTE
                : level,
            anchor,
            subject + " has no timeout for " + words + effect(),
            trail(),
            hint(words))
        .withFixes(fixes(times));
  }

  private List<Fix> fixes(Times times) {
    if (!calls.isEmpty()) {
      Map<Expr, Set<Phase>> open = new LinkedHashMap<>();
      calls.forEach(call -> open.put(call.anchor, call.phases));
      return new SetTimeouts(first.analysis(), times).of(open).stream().toList();
    }
    Map<Expr, Set<Phase>> lacking = lacking();
    Bounds bounds = first.analysis().bounds();
    // What has its timeouts, and is not used on every path, would not get better by more.
    boolean isOpen =
        lacking.containsKey(first.call()) && first.row().details().carriers().isEmpty()
            || lacking.entrySet().stream()
                .allMatch(
                    object ->
                        object.getValue().stream()
                            .allMatch(
                                phase -> bounds.of(object.getKey(), phase) == Bounds.Answer.OPEN));
    Optional<Fix> fix =
        isOpen ? new SetTimeouts(first.analysis(), times).of(lacking) : Optional.empty();
    // A call that is reported itself may have a place for a bound of its own.
    return fix
        .or(
            () ->
                anchor == first.call() && layers.isEmpty()
                    ? new SetTimeouts(first.analysis(), times).ofCall(anchor, phases)
                    : Optional.empty())
        .stream()
        .toList();
  }

  /** The objects that lack the timeouts: a layer below, if there is one. */
  private Map<Expr, Set<Phase>> lacking() {
    List<Expr> made = layers.stream().map(Bounds.Layer::made).distinct().toList();
    if (made.size() == 1) {
      return Map.of(made.get(0), phases);
    }
    Map<Expr, Set<Phase>> carriers = made.isEmpty() ? first.lacking(phases, anchor) : Map.of();
    return carriers.isEmpty() ? Map.of(anchor, phases) : carriers;
  }

  /** What comes of it, by what is open; a system ends a connect itself, in about two minutes. */
  private String effect() {
    boolean isOwn = layers.stream().allMatch(layer -> layer.made() == anchor);
    if (!isOwn) {
      return ": none is set on its " + where();
    }
    if (phases.contains(Phase.RESPONSE)) {
      return ", so a silent server blocks " + whom() + " for ever";
    }
    if (phases.contains(Phase.BODY)) {
      return ", so a server that trickles its body blocks " + whom() + " without end";
    }
    if (phases.contains(Phase.LEASE) && !phases.contains(Phase.CONNECT)) {
      return ", so a pool that is used up blocks " + whom() + " for ever";
    }
    return ", so a host that does not answer holds " + whom() + " for about two minutes";
  }

  /** A connection or call waits itself; what is shared has calls that wait. */
  private String whom() {
    return layers.isEmpty() && !first.isOfMade() && calls.isEmpty() ? "it" : "its calls";
  }

  private String where() {
    return join(
        layers.stream().map(layer -> "`" + simpleName(layer.type()) + "`").distinct().toList(),
        "and");
  }

  private String hint(String words) {
    if (!layers.isEmpty()) {
      return "Call " + setters() + " on the " + where();
    }
    List<Api> beside = beside();
    if (beside.isEmpty()) {
      return "Set a timeout for " + words + " on the client, the request or the connection";
    }
    Map<String, List<String>> byOwner = new LinkedHashMap<>();
    for (Api api : beside) {
      byOwner
          .computeIfAbsent(simpleName(api.owner()), owner -> new ArrayList<>())
          .add("`" + api.name() + "`");
    }
    List<String> parts = new ArrayList<>();
    byOwner.forEach((owner, names) -> parts.add(join(names, "and") + " of `" + owner + "`"));
    String calls = join(parts, "and");
    return first.row().details().url().isPresent()
        ? "It has no place for a timeout: open the connection first, and call " + calls
        : "Call " + calls;
  }

  /** A setter a phase of the same library, those first that bound several. */
  private List<Api> beside() {
    List<Api> found = new ArrayList<>();
    Set<Phase> left = EnumSet.copyOf(phases);
    for (Phase phase : phases) {
      if (left.contains(phase)) {
        ofBuilder(phase)
            .or(() -> first.analysis().catalog().setterBeside(first.row(), phase))
            .ifPresent(
                row -> {
                  found.add(row.api());
                  left.removeAll(row.phases());
                });
      }
    }
    return found;
  }

  /** A setter of what builds the object. */
  private Optional<Row> ofBuilder(Phase phase) {
    Analysis analysis = first.analysis();
    return anchor instanceof Expr.Call build && build.receiver() != null
        ? analysis
            .catalog()
            .setterRows(analysis.types().of(build.receiver()).name(), phase)
            .stream()
            .findFirst()
        : Optional.empty();
  }

  /** One setter a phase, with its alternatives; any of all where one may do for several phases. */
  private String setters() {
    Set<List<String>> alternatives = new LinkedHashSet<>();
    layers.forEach(layer -> alternatives.add(layer.setters()));
    Set<String> all = new LinkedHashSet<>();
    boolean isShared = false;
    for (List<String> setters : alternatives) {
      for (String setter : setters) {
        isShared |= !all.add(setter);
      }
    }
    return isShared
        ? quoted(all)
        : alternatives.stream().map(TimeoutGap::quoted).collect(Collectors.joining(" and "));
  }

  private static String quoted(Collection<String> setters) {
    return setters.stream().map(setter -> "`" + setter + "`").collect(Collectors.joining(" or "));
  }

  private static String join(List<String> words, String last) {
    int size = words.size();
    return size < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, size - 1)) + " " + last + " " + words.get(size - 1);
  }

  private List<Finding.Step> trail() {
    List<Finding.Step> steps = new ArrayList<>();
    Set<Pos> told = new HashSet<>(Set.of(anchor.pos()));
    for (Bounds.Layer layer : layers) {
      if (layer.made().pos().isReal() && told.add(layer.made().pos())) {
        steps.add(new Finding.Step(layer.made().pos(), "made without a timeout"));
      }
    }
    if (first.call().pos().isReal() && told.add(first.call().pos())) {
      boolean isGiven = first.row().details().isDefault();
      steps.add(
          new Finding.Step(
              first.call().pos(), isGiven ? "given to the client here" : "waits here"));
    }
    return steps;
  }

  /** The first words of a sentence about what is made or called. */
  static String subject(Analysis analysis, Expr anchor, Expr call) {
    if (anchor == call && !analysis.types().has(call, Role.CLIENT) && call instanceof Expr.Call c) {
      return "The call of `" + c.member().name() + "`";
    }
    String type = simpleName(analysis.types().of(anchor).name());
    if (anchor instanceof Expr.New) {
      return "The `" + type + "` made here";
    }
    return type.isEmpty() || analysis.types().row(anchor, Role.CLIENT).isEmpty()
        ? "What `" + ((Expr.Call) anchor).member().name() + "` gives"
        : "The `" + type + "` built here";
  }

  static String simpleName(String type) {
    return type.replaceFirst("^([a-z_0-9]+\\.)*", "");
  }
}
