package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.AskedKey;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.SameMachine;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that may wait for the other side, or that makes something whose calls do.
 *
 * @param row what the tables say of it
 */
record Wait(Analysis analysis, Expr call, Row row) {

  static Expr receiver(Expr expr) {
    return expr instanceof Expr.Call call ? call.receiver() : null;
  }

  /** True if not the call waits, but what it makes, for whoever gets that. */
  boolean isOfMade() {
    return row.details().carriers().stream()
        .anyMatch(carrier -> carrier.place().equals(Place.MADE));
  }

  /** What the call rests on: the client and the layers below, as far as the unit makes them. */
  List<Expr> restsOn() {
    Expr waiting = waiting();
    return waiting == null ? List.of() : analysis.origins(waiting).made();
  }

  /** Where to report: the call, or what made the object that should bound it. */
  List<Expr> anchors() {
    if (isSuper()) {
      return List.of();
    }
    return !isOfMade() && row.details().isReportedAtOrigin() && waiting() != null
        ? analysis.origins(waiting()).made()
        : List.of(call);
  }

  /**
   * What waits: the receiver, or what a method of another file is handed; null if there is none.
   */
  private Expr waiting() {
    return carrier(waitingPlace());
  }

  private Place waitingPlace() {
    List<Details.Carrier> carriers = row.details().carriers();
    boolean isOfReceiver =
        carriers.size() != 1
            && (carriers.isEmpty()
                || carriers.stream().anyMatch(carrier -> carrier.place().equals(Place.RECEIVER)));
    return row.details().isReportedAtOrigin() && !isOfReceiver
        ? carriers.get(0).place()
        : Place.RECEIVER;
  }

  /** True for a constructor's call of another: the object is a subclass's, or made elsewhere. */
  private boolean isSuper() {
    return MadeForOthers.isOfSuper(call);
  }

  /** True if the other call makes its object over what this one makes: over its factory. */
  boolean isBelow(Wait other) {
    return other.call != call
        && (goesInto(other.call) && !other.goesInto(call) || isUnder(other.call, MAX_LAYERS));
  }

  private static final int MAX_LAYERS = 3;

  /** True if an object is made over what this call makes, which a container has passed on. */
  private boolean isUnder(Expr made, int depth) {
    return depth > 0
        && Nodes.arguments(made).stream()
            .flatMap(arg -> analysis.origins(arg).made().stream())
            .anyMatch(part -> part == call || isUnder(part, depth - 1));
  }

  private boolean goesInto(Expr other) {
    return analysis.uses(call).stream()
        .anyMatch(
            use -> use.value() != null && analysis.origins(use.value()).made().contains(other));
  }

  /**
   * True if what bounds the call is up to whoever hands in its request. A client of such calls is
   * one that others use: its defaults are what they get.
   */
  boolean isLeftToCallers() {
    return !hasContext()
        && row.details().carriers().stream()
            .map(carrier -> carrier(carrier.place()))
            .anyMatch(
                expr ->
                    root(expr) instanceof Expr.VarRef ref
                        && analysis.types().isRequest(expr)
                        && ref.var().kind() == Decl.VarKind.PARAMETER
                        && analysis.index().parent(ref.var()) instanceof Decl.Method method
                        && !method.modifiers().contains(Decl.Modifier.PRIVATE)
                        && !analysis.origins(ref).complete()
                        && bounds().of(expr, Phase.RESPONSE) != Bounds.Answer.BOUND);
  }

  /** True if the call is given a context that may bound it, whatever its request. */
  private boolean hasContext() {
    return row.details().carriers().stream()
        .anyMatch(
            carrier -> {
              Expr given = carrier(carrier.place());
              return given != null
                  && analysis.types().isContext(given)
                  && carrier.phases().stream()
                      .anyMatch(phase -> bounds().of(given, phase) != Bounds.Answer.OPEN);
            });
  }

  /** What getters are asked for the value, or the value itself. */
  private static Expr root(Expr value) {
    Expr root = value;
    while (root instanceof Expr.Call getter && getter.args().isEmpty()) {
      root = getter.receiver();
    }
    return root;
  }

  /** The required phases that nothing bounds, for a call that is waited for without an end. */
  Set<Phase> openPhases(Set<Phase> required, Expr anchor) {
    return bounding().isPresent() ? Set.of() : unboundPhases(required, anchor, Bounds.Answer.OPEN);
  }

  /**
   * The required phases that nothing bounds, however long the caller waits.
   *
   * @param surest {@link Bounds.Answer#UNKNOWN} if what is out of sight counts as unbounded, too
   */
  Set<Phase> unboundPhases(Set<Phase> required, Expr anchor, Bounds.Answer surest) {
    Set<Phase> open = EnumSet.copyOf(row.phases());
    open.retainAll(required);
    if (open.isEmpty()
        || EndlessCalls.isEndless(analysis, call)
        || !analysis.addresses().goesToServer(call, row)
        || anchor != call
            && call instanceof Expr.Call c
            && !analysis.addresses().goesToServer(anchor, c, row)) {
      return Set.of();
    }
    Set<Phase> asked = Set.copyOf(open);
    open.removeIf(phase -> !isOpen(phase, anchor, surest));
    // A default that bounds the response shows that its author thought of the others.
    return row.details().isDefault() && !open.equals(asked) && !isAwaited(open) ? Set.of() : open;
  }

  /** True if a silent server is awaited for ever, and nobody in sight ends the wait. */
  private boolean isAwaited(Set<Phase> open) {
    return open.contains(Phase.RESPONSE)
        && analysis.index().calls().stream()
            .noneMatch(other -> analysis.types().has(other, Role.BOUNDS_WAIT));
  }

  /**
   * How bad it is that the phases are open: little where something bounds the wait for the
   * response, or where the server is the same machine.
   */
  Level level(Set<Phase> open, Expr anchor) {
    return isBoundOnlyInPart(open, anchor) || new SameMachine(analysis).has(call)
        ? Level.NOTE
        : Level.WARNING;
  }

  /** True if something bounds the wait for the response, and only the rest is open. */
  private boolean isBoundOnlyInPart(Set<Phase> open, Expr anchor) {
    return !open.contains(Phase.RESPONSE)
        && row.phases().stream()
            .flatMap(phase -> carriers(phase, anchor))
            .anyMatch(
                carrier ->
                    bounds().of(carrier, passed(carrier, anchor), Phase.RESPONSE)
                        == Bounds.Answer.BOUND);
  }

  /** Where each phase could be bounded, if that is not on the call's own receiver. */
  List<Bounds.Layer> layers(Set<Phase> phases, Expr anchor) {
    List<Bounds.Layer> layers = new ArrayList<>();
    for (Phase phase : phases) {
      carriers(phase, anchor)
          .flatMap(carrier -> analysis.bounds().lowestLayer(carrier, phase).stream())
          .findFirst()
          .ifPresent(layers::add);
    }
    return layers;
  }

  /** True if the call gives a default, and the unit gives something else for the phase, too. */
  private boolean isOverruled(Phase phase) {
    return analysis.index().calls().stream()
        .filter(other -> analysis.types().row(other, Role.BLOCKS).filter(row::equals).isEmpty())
        .anyMatch(other -> gives(other, phase));
  }

  /** True if the unit configures requests, as callers of what it makes then do, too. */
  private boolean isGivenPerRequest(Phase phase) {
    return analysis.index().calls().stream()
        .filter(other -> receiver(other) != null && analysis.types().isRequest(receiver(other)))
        .flatMap(other -> analysis.types().rows(other).stream())
        .anyMatch(
            r ->
                r.role() == Role.CONFIGURES || r.role() == Role.SETS && r.phases().contains(phase));
  }

  /** True if the call bounds the phase of a request, or gives a configuration of the type. */
  private boolean gives(Expr other, Phase phase) {
    boolean isOfRequest = receiver(other) != null && analysis.types().isRequest(receiver(other));
    return analysis.types().rows(other).stream()
        .anyMatch(
            r ->
                r.role() == Role.SETS
                        && isOfRequest
                        && r.phases().contains(phase)
                        && AskedKey.isMeant(r, Nodes.arguments(other))
                    || r.role() == Role.CONFIGURES
                        && (r.api().sharesParameter(row.api()) || r.details().key().isPresent())
                        && AskedKey.isMeant(r, Nodes.arguments(other)));
  }

  private boolean isOpen(Phase phase, Expr anchor, Bounds.Answer surest) {
    if (row.details().isDefault() && isOverruled(phase) || isOfMade() && isGivenPerRequest(phase)) {
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
    Bounds bounds = bounds();
    if (anchor != call
        && waiting() != null
        && bounds.ofSteps(waiting(), phase).compareTo(surest) > 0) {
      return false;
    }
    return carriers(phase, anchor)
        .allMatch(
            carrier ->
                isOpen(bounds.of(carrier, passed(carrier, anchor), phase), carrier, surest)
                    || isOwnDefaultOpen(carrier, phase));
  }

  /**
   * True for an object that callers may give in place of one that the unit makes, and that each
   * call has to bound for itself: if it makes one, it calls that without a bound.
   */
  private boolean isOwnDefaultOpen(Expr carrier, Phase phase) {
    Origins origins = analysis.origins(carrier);
    return row.details().isReportedWhereShared()
        && !origins.complete()
        && !origins.made().isEmpty()
        && bounds().ofSteps(carrier, phase) == Bounds.Answer.OPEN
        && origins.made().stream().allMatch(made -> bounds().of(made, phase) == Bounds.Answer.OPEN);
  }

  /**
   * What others have made counts as it is given: they may have set it up. Who waits for nothing, as
   * for a promise that has been kept with null, has it at once.
   */
  private boolean isOpen(Bounds.Answer answer, Expr carrier, Bounds.Answer surest) {
    return answer == Bounds.Answer.OPEN && !analysis.origins(carrier).isNull()
        || answer.compareTo(surest) <= 0 && !analysis.origins(carrier).made().isEmpty();
  }

  private Bounds bounds() {
    return isOfMade() ? analysis.bounds().forCallsOf(call) : analysis.bounds().forCall(call);
  }

  /** The calls of helpers that the carrier comes through on its way to the call. */
  private Set<Expr> passed(Expr carrier, Expr anchor) {
    return anchor == call || carrier != anchor ? Set.of() : analysis.origins(waiting()).passed();
  }

  /** The objects that could bound the phase of the call. */
  private Stream<Expr> carriers(Phase phase, Expr anchor) {
    return row.details().carriers().stream()
        .filter(carrier -> carrier.phases().contains(phase))
        .map(Details.Carrier::place)
        .map(place -> anchor != call && place.equals(waitingPlace()) ? anchor : carrier(place))
        .filter(Objects::nonNull);
  }

  /** The expression at a place of the call; null if there is none. */
  private Expr carrier(Place place) {
    List<Expr> args = Nodes.arguments(call);
    return switch (place.kind()) {
      case RECEIVER -> receiver(call);
      case MADE -> call;
      case ARGUMENT -> place.argument() < args.size() ? args.get(place.argument()) : null;
    };
  }

  /**
   * What makes the objects that could bound the phases of the call itself, where the unit makes
   * each of them in one place; else empty.
   */
  Map<Expr, Set<Phase>> lacking(Set<Phase> phases, Expr anchor) {
    Map<Expr, Set<Phase>> lacking = new LinkedHashMap<>();
    for (Phase phase : anchor == call ? phases : Set.<Phase>of()) {
      Optional<Expr> made = carriers(phase, anchor).flatMap(c -> maker(c).stream()).findFirst();
      if (made.isEmpty()) {
        return Map.of();
      }
      lacking.computeIfAbsent(made.get(), m -> EnumSet.noneOf(Phase.class)).add(phase);
    }
    return lacking;
  }

  /** What alone makes the object, or its builder. */
  private Optional<Expr> maker(Expr carrier) {
    List<Expr> made = analysis.origins(carrier).made();
    if (!analysis.origins(carrier).complete() || made.size() != 1) {
      return Optional.empty();
    }
    Expr one = made.get(0);
    String from = receiver(one) != null ? analysis.types().of(receiver(one)).name() : "";
    return receiver(one) != null && analysis.catalog().isKind(from, "builder")
        ? maker(receiver(one))
        : Optional.of(one);
  }

  /** Where the caller stops waiting by itself: another defect than to wait for ever. */
  Optional<Use> bounding() {
    return stages().stream()
        .filter(
            use ->
                use.node() instanceof Expr.Call wait
                    && analysis.types().has(wait, Role.BOUNDS_WAIT))
        .findFirst();
  }

  /** The uses of what the call will give, through the stages that go on with it. */
  private List<Use> stages() {
    GatheredPromises gathered = new GatheredPromises(analysis);
    List<Use> all = new ArrayList<>(analysis.uses(call));
    for (int i = 0; i < all.size() && all.size() < MAX_USES; i++) {
      if (all.get(i).kind() == Kind.RECEIVER
          && all.get(i).node() instanceof Expr.Call stage
          && analysis.types().has(stage, Role.CONTINUES)) {
        all.addAll(analysis.uses(stage));
      }
      gathered.of(all.get(i)).ifPresent(one -> all.addAll(analysis.uses(one)));
    }
    return all;
  }

  /** False for what is gathered with others, and neither of them is given up. */
  private boolean isGivenAway(Use use) {
    GatheredPromises gathered = new GatheredPromises(analysis);
    return gathered.of(use).map(gathered::areCancelled).orElse(true);
  }

  private static final int MAX_USES = 500;

  /** True if the unit may give the exchange up: it cancels what the call gave, or hands that on. */
  boolean isCancelled() {
    return analysis.ownUses(call).stream()
            .anyMatch(
                use ->
                    use.kind() == Kind.ARGUMENT && isGivenAway(use)
                        || use.kind() == Kind.STORED
                        || use.kind() == Kind.OTHER)
        || stages().stream()
            .anyMatch(
                use ->
                    use.node() instanceof Expr other && analysis.types().has(other, Role.CANCELS));
  }
}
