package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Map<Expr, Gap> gaps = new IdentityHashMap<>();
    List<Expr> anchors = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      Row row = analysis.types().row(call, Role.BLOCKS).orElse(null);
      if (row == null || call instanceof Expr.MethodRef || isSuper(call)) {
        continue;
      }
      for (Expr anchor : anchors(analysis, call, row)) {
        Set<Phase> phases = openPhases(analysis, call, row, required, anchor);
        if (!phases.isEmpty() && anchor.pos().isReal()) {
          if (!gaps.containsKey(anchor)) {
            anchors.add(anchor);
          }
          gaps.computeIfAbsent(anchor, a -> new Gap(call))
              .add(phases, layers(analysis, call, row, phases, anchor));
        }
      }
    }
    return anchors.stream()
        .map(anchor -> finding(analysis.start(anchor), name(anchor), gaps.get(anchor)))
        .toList();
  }

  /**
   * What nothing bounds.
   *
   * @param call the first call that waits
   */
  private record Gap(Expr call, Set<Phase> phases, List<Bounds.Layer> layers) {
    Gap(Expr call) {
      this(call, EnumSet.noneOf(Phase.class), new ArrayList<>());
    }

    void add(Set<Phase> more, List<Bounds.Layer> below) {
      phases.addAll(more);
      for (Bounds.Layer layer : below) {
        if (layers.stream().noneMatch(known -> known.made() == layer.made())) {
          layers.add(layer);
        }
      }
    }
  }

  /** True for a constructor's call of another: the object is a subclass's, or made elsewhere. */
  private static boolean isSuper(Expr expr) {
    return expr instanceof Expr.Call call && call.member().name().equals(Member.CONSTRUCTOR);
  }

  /** Where each phase could be bounded, if that is not on the call's own receiver. */
  private static List<Bounds.Layer> layers(
      Analysis analysis, Expr call, Row row, Set<Phase> phases, Expr anchor) {
    List<Bounds.Layer> layers = new ArrayList<>();
    for (Phase phase : phases) {
      carriers(call, row, phase, anchor)
          .flatMap(carrier -> analysis.bounds().lowestLayer(carrier, phase).stream())
          .findFirst()
          .ifPresent(layers::add);
    }
    return layers;
  }

  /** Where to report: the call, or what made the object that should bound it. */
  private static List<Expr> anchors(Analysis analysis, Expr call, Row row) {
    if (call instanceof Expr.New) {
      List<Use> uses = analysis.uses(call);
      boolean isKept = uses.stream().anyMatch(use -> use.kind() == Kind.STORED);
      return !isKept && uses.stream().anyMatch(Bounds::isHandedOut) ? List.of(call) : List.of();
    }
    return row.has("report=origin") && receiver(call) != null
        ? analysis.origins(receiver(call)).made()
        : List.of(call);
  }

  private static Expr receiver(Expr expr) {
    return expr instanceof Expr.Call call ? call.receiver() : null;
  }

  private static Set<Phase> openPhases(
      Analysis analysis, Expr call, Row row, Set<Phase> required, Expr anchor) {
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

  private static boolean isOpen(Analysis analysis, Expr call, Row row, Phase phase, Expr anchor) {
    String text = analysis.index().unit().text();
    for (Map.Entry<String, Set<Phase>> property : analysis.catalog().properties().entrySet()) {
      if (property.getValue().contains(phase) && text.contains(property.getKey())) {
        return false;
      }
    }
    boolean onReceiver = row.details().stream().anyMatch(d -> d.startsWith("receiver="));
    if (onReceiver && receiver(call) == null) {
      return false; // a call on the own object, which others may have set up
    }
    if (anchor != call
        && receiver(call) != null
        && analysis.bounds().ofSteps(receiver(call), phase) != Bounds.Answer.OPEN) {
      return false;
    }
    return carriers(call, row, phase, anchor)
        .allMatch(carrier -> analysis.bounds().of(carrier, phase) == Bounds.Answer.OPEN);
  }

  /** The objects that could bound the phase of the call. */
  private static Stream<Expr> carriers(Expr call, Row row, Phase phase, Expr anchor) {
    return row.details().stream()
        .filter(detail -> detail.matches("(receiver|made|arg\\d)=.*"))
        .filter(detail -> Phase.parse(detail.substring(detail.indexOf('=') + 1)).contains(phase))
        .map(
            detail ->
                anchor != call && detail.startsWith("receiver=") ? anchor : carrier(call, detail))
        .filter(Objects::nonNull);
  }

  /** What a detail {@code receiver=..}, {@code argN=..} or {@code made=..} names. */
  private static Expr carrier(Expr call, String detail) {
    if (detail.startsWith("receiver=")) {
      return receiver(call);
    }
    if (detail.startsWith("made=")) {
      return call;
    }
    int index = detail.charAt(3) - '0';
    List<Expr> args = Nodes.arguments(call);
    return index < args.size() ? args.get(index) : null;
  }

  /** True for calls whose body is meant to have no end, so that a bound would break them. */
  private static boolean isEndless(Analysis analysis, Expr call) {
    for (Expr arg : Nodes.arguments(call)) {
      if (analysis.types().has(arg, Role.STREAMING) || asksForEvents(analysis, arg)) {
        return true;
      }
    }
    return receiver(call) != null && asksForEvents(analysis, receiver(call));
  }

  /** True if the caller stops waiting by itself: another defect than to wait for ever. */
  private static boolean isWaitBounded(Analysis analysis, Expr call) {
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
          found[0] |= node instanceof Expr.FieldRef ref && ref.name().contains("EVENT_STREAM");
        });
    return found[0];
  }

  private static String name(Expr anchor) {
    return anchor instanceof Expr.Call call
        ? call.member().name()
        : ((Expr.New) anchor).type().name().replaceFirst(".*\\.", "");
  }

  private static Finding finding(Expr anchor, String name, Gap gap) {
    List<Bounds.Layer> layers = gap.layers();
    String phases = gap.phases().stream().map(Phase::word).collect(Collectors.joining(" and "));
    Set<String> setters = new LinkedHashSet<>();
    layers.forEach(layer -> layer.setters().forEach(setter -> setters.add("`" + setter + "`")));
    String where =
        layers.stream()
            .map(layer -> "`" + simpleName(layer.type()) + "`")
            .distinct()
            .collect(Collectors.joining(" and "));
    String effect =
        !layers.isEmpty()
            ? ": none is set on its " + where
            : gap.phases().equals(EnumSet.of(Phase.BODY))
                ? ", so a server that trickles its body blocks it without end"
                : ", so a silent server blocks it for ever";
    return new Finding(
        INFO.name(),
        anchor,
        "`" + name + "` has no timeout for " + phases + effect,
        trail(anchor, gap),
        layers.isEmpty()
            ? "Set a timeout for " + phases + " on the client, the request or the connection"
            : "Call " + String.join(" or ", setters) + " on the " + where);
  }

  private static List<Finding.Step> trail(Expr anchor, Gap gap) {
    List<Finding.Step> steps = new ArrayList<>();
    gap.layers().stream()
        .map(Bounds.Layer::made)
        .filter(made -> made != anchor && made.pos().isReal())
        .forEach(made -> steps.add(new Finding.Step(made.pos(), "made without a timeout")));
    if (gap.call() != anchor && gap.call().pos().isReal()) {
      steps.add(new Finding.Step(gap.call().pos(), "waits here"));
    }
    return steps;
  }

  private static String simpleName(String type) {
    return type.replaceFirst("^([a-z_0-9]+\\.)*", "");
  }
}
