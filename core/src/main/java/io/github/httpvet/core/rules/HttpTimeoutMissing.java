package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    Map<Expr, TimeoutGap> gaps = new IdentityHashMap<>();
    Map<Expr, Expr> configurations = configurations(analysis);
    for (Expr call : analysis.index().calls()) {
      Row row = analysis.types().row(call, Role.BLOCKS).orElse(null);
      if (row == null || call instanceof Expr.MethodRef || isSuper(call)) {
        continue;
      }
      for (Expr anchor : anchors(analysis, call, row)) {
        Set<Phase> phases = openPhases(analysis, call, row, required, anchor);
        Expr start = analysis.start(anchor);
        Expr place = configurations.getOrDefault(start, start);
        if (!phases.isEmpty() && place.pos().isReal()) {
          String name = place == start ? name(anchor) : type(analysis, place);
          String what = row.details().isDefault() ? "given to the client here" : "waits here";
          gaps.computeIfAbsent(place, p -> new TimeoutGap(p, name, call, what))
              .add(phases, layers(analysis, call, row, phases, anchor));
        }
      }
    }
    return gaps.values().stream().map(gap -> gap.finding(INFO.name())).toList();
  }

  /** The builders that are given a default configuration, and where that is made. */
  private static Map<Expr, Expr> configurations(Analysis analysis) {
    Map<Expr, Expr> found = new IdentityHashMap<>();
    for (Expr call : analysis.index().calls()) {
      boolean isDefault =
          analysis
              .types()
              .row(call, Role.BLOCKS)
              .filter(row -> row.details().isDefault())
              .isPresent();
      if (isDefault && receiver(call) != null && !Nodes.arguments(call).isEmpty()) {
        for (Expr config : analysis.origins(Nodes.arguments(call).get(0)).made()) {
          Expr start = firstStep(analysis, config);
          analysis.origins(receiver(call)).made().forEach(builder -> found.put(builder, start));
        }
      }
    }
    return found;
  }

  /** Where the making of a configuration starts: at its builder. */
  private static Expr firstStep(Analysis analysis, Expr config) {
    List<Expr> builders =
        receiver(config) == null ? List.of() : analysis.origins(receiver(config)).made();
    return builders.isEmpty() ? config : builders.get(0);
  }

  /** The type that an object is, or is a builder of. */
  private static String type(Analysis analysis, Expr made) {
    return TimeoutGap.simpleName(analysis.types().of(made).name()).replaceFirst("\\..*", "");
  }

  private static String name(Expr anchor) {
    return anchor instanceof Expr.Call call
        ? call.member().name()
        : TimeoutGap.simpleName(anchor.type().name());
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
    return row.details().isReportedAtOrigin() && receiver(call) != null
        ? analysis.origins(receiver(call)).made()
        : List.of(call);
  }

  private static Expr receiver(Expr expr) {
    return expr instanceof Expr.Call call ? call.receiver() : null;
  }

  private static Set<Phase> openPhases(
      Analysis analysis, Expr call, Row row, Set<Phase> required, Expr anchor) {
    Set<Phase> open = EnumSet.copyOf(row.phases());
    open.retainAll(required);
    if (open.isEmpty()
        || isEndless(analysis, call)
        || isWaitBounded(analysis, call)
        || !analysis.addresses().goesToServer(call, row)) {
      return Set.of();
    }
    Set<Phase> asked = Set.copyOf(open);
    open.removeIf(phase -> !isOpen(analysis, call, row, phase, anchor));
    // A default that bounds some phase shows that its author thought of the others.
    return row.details().isDefault() && !open.equals(asked) ? Set.of() : open;
  }

  /** True if the call gives a default, and the unit gives something else for the phase, too. */
  private static boolean isOverruled(Analysis analysis, Expr call, Row row, Phase phase) {
    return analysis.index().calls().stream()
        .filter(other -> analysis.types().row(other, Role.BLOCKS).filter(row::equals).isEmpty())
        .anyMatch(other -> gives(analysis, other, row, phase));
  }

  /** True if the call bounds the phase of something, or gives a configuration of the type. */
  private static boolean gives(Analysis analysis, Expr call, Row given, Phase phase) {
    return analysis.types().rows(call).stream()
        .anyMatch(
            row ->
                row.role() == Role.SETS
                        && row.phases().contains(phase)
                        && Bounds.isMeant(row, Nodes.arguments(call))
                    || row.role() == Role.CONFIGURES
                        && (row.api().sharesParameter(given.api())
                            || row.details().key().isPresent())
                        && Bounds.isMeant(row, Nodes.arguments(call)));
  }

  private static boolean isOpen(Analysis analysis, Expr call, Row row, Phase phase, Expr anchor) {
    if (row.details().isDefault() && isOverruled(analysis, call, row, phase)) {
      return false;
    }
    String text = analysis.index().unit().text();
    for (Map.Entry<String, Set<Phase>> property : analysis.catalog().properties().entrySet()) {
      if (property.getValue().contains(phase) && text.contains(property.getKey())) {
        return false;
      }
    }
    boolean onReceiver =
        row.details().carriers().stream()
            .anyMatch(carrier -> carrier.place().equals(Place.RECEIVER));
    if (onReceiver && receiver(call) == null) {
      return false; // a call on the own object, which others may have set up
    }
    if (anchor != call
        && receiver(call) != null
        && analysis.bounds().ofSteps(receiver(call), phase) != Bounds.Answer.OPEN) {
      return false;
    }
    Set<Expr> passed = anchor == call ? Set.of() : analysis.origins(receiver(call)).passed();
    return carriers(call, row, phase, anchor)
        .allMatch(
            carrier ->
                analysis.bounds().of(carrier, carrier == anchor ? passed : Set.of(), phase)
                    == Bounds.Answer.OPEN);
  }

  /** The objects that could bound the phase of the call. */
  private static Stream<Expr> carriers(Expr call, Row row, Phase phase, Expr anchor) {
    return row.details().carriers().stream()
        .filter(carrier -> carrier.phases().contains(phase))
        .map(Details.Carrier::place)
        .map(
            place -> anchor != call && place.equals(Place.RECEIVER) ? anchor : carrier(call, place))
        .filter(Objects::nonNull);
  }

  /** The expression at a place of the call; null if there is none. */
  private static Expr carrier(Expr call, Place place) {
    List<Expr> args = Nodes.arguments(call);
    return switch (place.kind()) {
      case RECEIVER -> receiver(call);
      case MADE -> call;
      case ARGUMENT -> place.argument() < args.size() ? args.get(place.argument()) : null;
    };
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
}
