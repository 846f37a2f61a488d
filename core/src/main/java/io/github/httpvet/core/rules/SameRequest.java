package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.regex.Pattern;

/** Whether each turn of a loop sends the same request: pages and queues are no retries. */
record SameRequest(Analysis analysis, Stmt.Loop loop) {

  /** True if nothing that the call rests on changes in the loop. */
  boolean isSent(Expr.Call call) {
    return isTheSame(call, 0);
  }

  private static final int MAX_DEPTH = 4;

  private boolean isTheSame(Expr sent, int depth) {
    boolean[] same = {true};
    Nodes.walk(
        sent,
        node -> {
          if (same[0] && node instanceof Expr.VarRef ref) {
            same[0] = isTheSame(ref.var(), depth);
          } else if (same[0] && node instanceof Expr.Call step) {
            same[0] =
                !ADVANCE.matcher(step.member().name()).matches()
                    || !analysis.types().isUnlisted(step);
          }
        });
    return same[0];
  }

  /** Names of methods that give something else each time. */
  private static final Pattern ADVANCE =
      Pattern.compile(
          "(next|poll|take|pop|remove|dequeue|receive|read|advance|getAnd|\\w+AndGet).*");

  private boolean isTheSame(Decl.Var var, int depth) {
    for (Expr value : analysis.index().values(var)) {
      boolean isOfTurn = isIn(value);
      if (isOfTurn && !isIn(var)
          || isOfTurn && (depth >= MAX_DEPTH || !isTheSame(value, depth + 1))) {
        return false;
      }
    }
    return var.kind() != Decl.VarKind.FOREACH
        && (isIn(var) || analysis.index().references(var).stream().noneMatch(this::isChanged));
  }

  /** True if the loop counts the variable on, or tells its object something. */
  private boolean isChanged(Expr.VarRef ref) {
    Node at = analysis.index().parent(ref);
    boolean isCounted = at instanceof Expr.Op op && op.kind() == Expr.OpKind.INCREMENT;
    boolean isTold =
        at instanceof Expr.Call step
            && step.receiver() == ref
            && !analysis.types().has(step, Role.CLOSES)
            && analysis.index().parent(step) instanceof Stmt.ExprStmt;
    return (isCounted || isTold) && analysis.index().isIn(ref, loop);
  }

  private boolean isIn(Node node) {
    return analysis.index().isIn(node, loop.body());
  }
}
