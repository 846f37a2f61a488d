package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.Collection;
import java.util.List;

/** The call that gives the value which is followed. */
final class Acquisition {

  private final Search search;

  Acquisition(Search search) {
    this.search = search;
  }

  Collection<Outcome> run(Expr call, State state) {
    if (state.isOpen()) {
      if (isSameAgain(call, state)) {
        return List.of(Outcome.normal(state, search.given()));
      }
      // The loop has come round, or the method is run again, with the last value still open.
      Decl.Var target = target(call);
      if (!search.isInHelper() && (state.isHeldByNone() || target != null && state.holds(target))) {
        search.leak(Leak.Kind.OVERWRITTEN, call, state);
      }
      return List.of();
    }
    return List.of(
        Outcome.normal(search.acquired(state), search.given()), Outcome.thrown(state, null, call));
  }

  /** True if the connection is asked again for what it has given already. */
  private boolean isSameAgain(Expr call, State state) {
    return call instanceof Expr.Call again
        && variable(again.receiver()) instanceof Expr.VarRef ref
        && (state.isOwnedBy(ref.var()) || search.isAsked() && state.holds(ref.var()));
  }

  private static Expr variable(Expr expr) {
    Expr at = expr;
    while (at instanceof Expr.Cast cast) {
      at = cast.value();
    }
    return at;
  }

  /** The variable that the call's result is put into, or null. */
  private Decl.Var target(Expr call) {
    Node parent = search.analysis.index().parent(call);
    while (parent instanceof Expr.Cast || parent instanceof Expr.Conditional) {
      parent = search.analysis.index().parent(parent);
    }
    if (parent instanceof Stmt.Local local) {
      return local.var();
    }
    if (parent instanceof Expr.Assign assign) {
      return assign.target() instanceof Expr.VarRef ref
          ? ref.var()
          : Expressions.isOwnField(assign.target())
              ? search.place((Expr.FieldRef) assign.target())
              : null;
    }
    return null;
  }
}
