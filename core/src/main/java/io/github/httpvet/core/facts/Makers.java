package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.OwnClients;
import io.github.httpvet.core.analysis.OwnConnections;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Methods that make a client, a connection or a request anew at each call. */
final class Makers {

  /**
   * What a method makes.
   *
   * @param isClient whether it has connections of its own
   * @param unbounded the phases that nothing bounds, as in the notation
   */
  record Made(boolean isClient, List<String> unbounded) {

    /** The detail of its row; empty for none. */
    String detail() {
      return unbounded.isEmpty() ? "" : "unbounded=" + String.join(",", unbounded);
    }
  }

  private final Analysis analysis;

  Makers(Analysis analysis) {
    this.analysis = analysis;
  }

  /** What the method makes; empty if it may give the same object twice, or that is not clear. */
  Optional<Made> made(Decl.Method method) {
    List<Expr> returned = analysis.index().returned(method);
    String type = analysis.types().declared(method.type()).name();
    boolean isClient =
        analysis.catalog().isKind(type, "client")
            || OwnClients.of(analysis).have(type)
            || !returned.isEmpty() && returned.stream().allMatch(this::isProxy)
            || !returned.isEmpty() && returned.stream().allMatch(this::isOverOwn);
    boolean isBuilder = analysis.catalog().isKind(type, "builder");
    List<Phase> phases =
        isClient
            ? List.of()
            : isBuilder ? List.of(Phase.values()) : Settings.phases(analysis, type);
    Predicate<Expr> isMaker =
        isClient ? this::isClient : isBuilder ? this::isBuilder : this::isRequest;
    if (returned.isEmpty()
        || !isClient && phases.isEmpty()
        || analysis.lifecycle().runsOnce(method.body())
        || !returned.stream().allMatch(value -> isNew(value, method, isMaker))) {
      return Optional.empty();
    }
    List<String> unbounded = new ArrayList<>();
    for (Phase phase : phases) {
      if (returned.stream().allMatch(value -> isOpen(value, method, phase))) {
        unbounded.add(phase.word());
      }
    }
    return isClient || isBuilder || !unbounded.isEmpty()
        ? Optional.of(new Made(isClient, unbounded))
        : Optional.empty();
  }

  private boolean isOpen(Expr value, Decl.Method method, Phase phase) {
    return analysis.bounds().forResultOf(method).of(value, phase) == Bounds.Answer.OPEN;
  }

  private boolean isNew(Expr value, Decl.Method method, Predicate<Expr> isMaker) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream()
            .allMatch(
                made -> isMaker.test(made) && isOfCall(made, method, origins) && isGivenOnly(made));
  }

  /** True for an interface of the user that a client implements: {@code retrofit.create(..)}. */
  private boolean isProxy(Expr value) {
    return value instanceof Expr.Call call
        && call.receiver() != null
        && analysis.types().isClient(call.receiver())
        && analysis.types().has(call, Role.USES)
        && analysis.types().has(call, Role.VIEW);
  }

  private boolean isClient(Expr made) {
    return analysis.types().has(made, Role.CLIENT) && new OwnConnections(analysis).has(made)
        || OwnClients.of(analysis).makes(made)
        || isLayer(made);
  }

  private boolean isOverOwn(Expr value) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream().allMatch(this::isLayer);
  }

  /** True for what is made over a client that is made for it, as a template. */
  private boolean isLayer(Expr made) {
    return made instanceof Expr.New && new OwnConnections(analysis).isOwn(made);
  }

  private boolean isBuilder(Expr made) {
    return new OwnConnections(analysis).isOwnBuilder(made);
  }

  private boolean isRequest(Expr made) {
    return analysis.types().has(made, Role.FRESH);
  }

  private boolean isOfCall(Expr made, Decl.Method method, Origins origins) {
    return analysis.index().executable(made) == method
        || !origins.passed().isEmpty() && analysis.index().executable(made) instanceof Decl.Method;
  }

  private boolean isGivenOnly(Expr made) {
    return !analysis.repetition().isGuarded(made)
        && analysis.ownUses(made).stream()
            .noneMatch(use -> use.kind() == Kind.STORED || use.kind() == Kind.OTHER);
  }
}
