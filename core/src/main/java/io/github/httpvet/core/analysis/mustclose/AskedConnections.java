package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.Set;

/** Whether code that asks a connection for its response is the one to read it. */
final class AskedConnections {

  private final Analysis analysis;
  private final Openings openings;
  private final Askers askers;

  AskedConnections(Analysis analysis, Openings openings, Askers askers) {
    this.analysis = analysis;
    this.openings = openings;
    this.askers = askers;
  }

  /**
   * True if the code around the call has made the connection, which nobody else has, and has not
   * asked or read it before.
   */
  boolean isFirstAskedBy(Expr.Call call, Expr connection) {
    return isMadeHere(connection)
        && (!(connection instanceof Expr.VarRef ref)
            || isFirst(call, ref.var()) && !isOfObject(ref.var()));
  }

  private boolean isMadeHere(Expr connection) {
    if (connection instanceof Expr.VarRef ref && ref.var().kind() != Decl.VarKind.LOCAL) {
      return false;
    }
    Origins origins = analysis.origins(connection);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream().noneMatch(made -> isKept(made, origins.passed()));
  }

  /** True if the object is put where other code can find it. */
  private boolean isKept(Expr made, Set<Expr> passed) {
    return analysis.ownUses(made, passed).stream().anyMatch(use -> use.kind() == Kind.STORED);
  }

  /** True if an object is made over the connection: who has the object reads what it asks for. */
  private boolean isOfObject(Decl.Var connection) {
    return analysis.index().references(connection).stream()
        .map(analysis.index()::parent)
        .anyMatch(parent -> parent instanceof Expr.New made && analysis.types().isUnlisted(made));
  }

  /** True if no earlier call asks or reads the connection: what one leaves, the next has. */
  private boolean isFirst(Expr.Call call, Decl.Var connection) {
    for (Expr.VarRef ref : analysis.index().references(connection)) {
      Node parent = analysis.index().parent(ref);
      while (parent instanceof Expr.Cast) {
        parent = analysis.index().parent(parent);
      }
      if (parent instanceof Expr.Call other
          && (isAsked(other) || askers.asked(other) == ref || isReadBy(other, ref))) {
        return other == call;
      }
    }
    return true;
  }

  private boolean isAsked(Expr.Call call) {
    return openings.asks(call).isPresent() || openings.opens(call).isPresent();
  }

  /** True if a helper is handed the connection and reads it, here or by the facts of its file. */
  private boolean isReadBy(Expr.Call helper, Expr.VarRef connection) {
    int argument = helper.args().indexOf(connection);
    Decl.Method method = analysis.index().method(helper.member().key());
    if (argument < 0) {
      return false;
    }
    if (method == null) {
      return analysis
          .types()
          .row(helper, Role.CLOSES)
          .filter(row -> row.argument() == argument)
          .isPresent();
    }
    return argument < method.params().size()
        && analysis.index().references(method.params().get(argument)).stream()
            .map(analysis.index()::parent)
            .anyMatch(read -> read instanceof Expr.Call call && openings.opens(call).isPresent());
  }
}
