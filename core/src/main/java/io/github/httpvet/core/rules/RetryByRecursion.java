package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * A method that calls itself with what it was given, whenever its exchange fails.
 *
 * @param method of the exchange
 * @param call the exchange
 */
record RetryByRecursion(Analysis analysis, Decl.Method method, Expr.Call call) {

  /** The call by which the method of the exchange starts again, without a limit or a pause. */
  static Optional<Expr> again(Analysis analysis, Expr.Call call) {
    return analysis.index().executable(call) instanceof Decl.Method method
        ? new RetryByRecursion(analysis, method, call).again()
        : Optional.empty();
  }

  private Optional<Expr> again() {
    Restraint restraint = new Restraint(analysis, method, call);
    return analysis.index().callers(method).stream()
        .filter(caller -> isAfterFailure(caller) && isGivenTheSame(caller))
        .filter(caller -> !restraint.pauses() && !restraint.handsFailuresOn())
        .findFirst();
  }

  /** True in the handler of a failure of the exchange, under no other condition. */
  private boolean isAfterFailure(Expr caller) {
    for (Node at = caller; at != null && at != method; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Catch) {
        return analysis.index().parent(at) instanceof Stmt.Try attempt
            && analysis.index().isIn(call, attempt)
            && attempt.catches().stream().noneMatch(other -> analysis.index().isIn(call, other));
      }
      if (at instanceof Stmt.If
          || at instanceof Stmt.Switch
          || at instanceof Stmt.Loop
          || at instanceof Expr.Lambda
          || at instanceof Expr.Conditional) {
        return false;
      }
    }
    return false;
  }

  private boolean isGivenTheSame(Expr caller) {
    return caller instanceof Expr.Call again
        && again.receiver() == null
        && isEach(again.args(), method.params())
        && method.params().stream()
            .flatMap(param -> analysis.index().references(param).stream())
            .noneMatch(this::isChanged);
  }

  /** True if the call is given the parameters, in their order. */
  static boolean isEach(List<Expr> args, List<Decl.Var> params) {
    for (int i = 0; i < params.size(); i++) {
      if (i >= args.size()
          || !(args.get(i) instanceof Expr.VarRef ref && ref.var() == params.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isChanged(Expr.VarRef ref) {
    Node around = analysis.index().parent(ref);
    return around instanceof Expr.Assign assign && assign.target() == ref
        || around instanceof Expr.Op op && op.kind() == Expr.OpKind.INCREMENT
        || around instanceof Expr.Call step
            && step.receiver() == ref
            && analysis.index().parent(step) instanceof Stmt.ExprStmt;
  }
}
