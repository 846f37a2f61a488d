package io.github.httpvet.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.httpvet.core.tree.Decl.Var;
import io.github.httpvet.core.tree.Decl.VarKind;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Lowers the cases of switches, and patterns. */
final class CaseLowering {

  private final JavacUnit unit;

  CaseLowering(JavacUnit unit) {
    this.unit = unit;
  }

  List<Stmt.Case> all(List<? extends CaseTree> trees) {
    List<Stmt.Case> cases = new ArrayList<>();
    for (CaseTree tree : trees) {
      List<Expr> labels = new ArrayList<>();
      for (ExpressionTree label : tree.getExpressions()) {
        labels.add(unit.exprs.lower(label));
      }
      List<Var> bindings = bindings(Syntax.bindings(tree));
      ExpressionTree guardTree = Syntax.guard(tree);
      Expr guard = guardTree == null ? null : unit.exprs.lower(guardTree);
      boolean isArrow = tree.getCaseKind() == CaseTree.CaseKind.RULE;
      List<Stmt> body =
          isArrow ? List.of(arrow(tree.getBody())) : unit.stmts.all(tree.getStatements());
      boolean isDefault = Syntax.isDefault(tree);
      cases.add(
          unit.from(
              tree,
              new Stmt.Case(
                  unit.positions.of(tree), labels, bindings, guard, isDefault, isArrow, body)));
    }
    return cases;
  }

  /** Only in a switch expression, an arrow's body is an expression to javac. */
  private Stmt arrow(Tree body) {
    if (body == null) {
      return new Stmt.Block(Pos.NONE, List.of());
    }
    return body instanceof ExpressionTree value
        ? new Stmt.Yield(unit.positions.of(value), unit.exprs.lower(value))
        : unit.stmts.lower(body);
  }

  List<Var> bindings(List<VariableTree> trees) {
    List<Var> bindings = new ArrayList<>();
    for (VariableTree tree : trees) {
      bindings.add(unit.decls.var(tree, VarKind.BINDING));
    }
    return bindings;
  }
}
