package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.OwnConnections;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    boolean isClient = analysis.catalog().isKind(type, "client");
    boolean isSetUp = !isClient && !Settings.phases(analysis, type).isEmpty();
    if (returned.isEmpty()
        || !isClient && (!isSetUp || analysis.catalog().isKind(type, "builder"))
        || analysis.lifecycle().runsOnce(method.body())
        || !returned.stream().allMatch(value -> isNew(value, method, isClient))) {
      return Optional.empty();
    }
    List<String> unbounded = new ArrayList<>();
    for (Phase phase : isSetUp ? Settings.phases(analysis, type) : List.<Phase>of()) {
      if (returned.stream().allMatch(value -> isOpen(value, method, phase))) {
        unbounded.add(phase.word());
      }
    }
    return isClient || !unbounded.isEmpty()
        ? Optional.of(new Made(isClient, unbounded))
        : Optional.empty();
  }

  private boolean isOpen(Expr value, Decl.Method method, Phase phase) {
    return analysis.bounds().forResultOf(method).of(value, phase) == Bounds.Answer.OPEN;
  }

  private boolean isNew(Expr value, Decl.Method method, boolean isClient) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream().allMatch(made -> isNew(made, method, isClient, origins));
  }

  private boolean isNew(Expr made, Decl.Method method, boolean isClient, Origins origins) {
    boolean isMaker =
        isClient
            ? analysis.types().has(made, Role.CLIENT) && new OwnConnections(analysis).has(made)
            : analysis.types().has(made, Role.FRESH);
    boolean isOfCall =
        analysis.index().executable(made) == method
            || !origins.passed().isEmpty()
                && analysis.index().executable(made) instanceof Decl.Method;
    return isMaker
        && isOfCall
        && !analysis.repetition().isGuarded(made)
        && analysis.ownUses(made).stream()
            .noneMatch(use -> use.kind() == Kind.STORED || use.kind() == Kind.OTHER);
  }
}
