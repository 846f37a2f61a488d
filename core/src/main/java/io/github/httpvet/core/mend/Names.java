package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashSet;
import java.util.Set;

/** Which names are taken. */
final class Names {

  private final Analysis analysis;

  Names(Analysis analysis) {
    this.analysis = analysis;
  }

  /** A name that no variable has that the member with the expression declares or names. */
  String free(String wanted, Expr expr) {
    Set<String> taken = new HashSet<>();
    Nodes.walk(
        analysis.index().member(expr),
        node -> {
          if (node instanceof Decl.Var var) {
            taken.add(var.name());
          } else if (node instanceof Expr.FieldRef field) {
            taken.add(field.name());
          }
        });
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** True if another variable of the method has the name, so that one might hide the other. */
  boolean isVariable(String name, Node within) {
    int[] named = {0};
    Nodes.walk(
        analysis.index().member(within),
        node -> named[0] += node instanceof Decl.Var var && var.name().equals(name) ? 1 : 0);
    boolean isItself =
        within instanceof Stmt.Local
            || analysis.index().parent(within) instanceof Stmt.Local
            || analysis.index().parent(within) instanceof Stmt.Resource;
    return named[0] > (isItself ? 1 : 0);
  }

  /** True if a field of the unit has the name. */
  boolean isField(String name) {
    boolean[] taken = {false};
    for (Decl.TypeDecl type : analysis.index().unit().types()) {
      Nodes.walk(
          type,
          node -> {
            taken[0] |= node instanceof Decl.Field field && field.name().equals(name);
            taken[0] |= node instanceof Expr.FieldRef ref && ref.name().equals(name);
          });
    }
    return taken[0];
  }
}
