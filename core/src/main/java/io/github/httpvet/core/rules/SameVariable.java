package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.UnitIndex;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Joins findings that one change mends: the branches of a condition each give a variable its value,
 * and what is wrong with the variable afterwards is the same.
 */
final class SameVariable {

  private final UnitIndex index;

  SameVariable(UnitIndex index) {
    this.index = index;
  }

  /** The findings without those that repeat an earlier one, which then names their places. */
  List<Finding> joined(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      int same = indexOfSame(kept, finding);
      if (same < 0) {
        kept.add(finding);
      } else {
        Finding first = kept.get(same);
        List<Finding.Step> trail = new ArrayList<>(first.trail());
        trail.add(0, new Finding.Step(finding.anchor().pos(), "or here"));
        kept.set(same, first.withTrail(trail));
      }
    }
    return kept;
  }

  private int indexOfSame(List<Finding> kept, Finding finding) {
    Decl.Var var = variable(finding.anchor());
    for (int i = kept.size() - 1; i >= 0; i--) {
      Finding earlier = kept.get(i);
      if (earlier.rule().equals(finding.rule())
          && (isOneChoice(earlier.anchor(), finding.anchor())
              || var != null
                  && earlier.message().equals(finding.message())
                  && last(earlier).equals(last(finding))
                  && variable(earlier.anchor()) == var
                  && isAlternative(earlier.anchor(), finding.anchor()))) {
        return i;
      }
    }
    return -1;
  }

  /** True if both are branches of one conditional expression, which gives one value. */
  private boolean isOneChoice(Node a, Node b) {
    return common(a, b) instanceof Expr.Conditional;
  }

  /** True if never both run in one pass of the code: what is around both is a choice. */
  private boolean isAlternative(Node a, Node b) {
    Node at = common(a, b);
    return at instanceof Stmt.If
        || at instanceof Expr.Conditional
        || at instanceof Stmt.Switch
        || at instanceof Expr.SwitchExpr;
  }

  /** The innermost node around both; null if there is none. */
  private Node common(Node a, Node b) {
    Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node at = a; at != null; at = index.parent(at)) {
      around.add(at);
    }
    Node at = b;
    while (at != null && !around.contains(at)) {
      at = index.parent(at);
    }
    return at;
  }

  private static List<Finding.Step> last(Finding finding) {
    int size = finding.trail().size();
    return finding.trail().subList(Math.max(0, size - 1), size);
  }

  /** The local variable that the expression, or what is wrapped around it, is assigned to. */
  private Decl.Var variable(Node anchor) {
    Node at = anchor;
    Node parent = index.parent(at);
    while (parent instanceof Expr.Cast
        || parent instanceof Expr.New
        || parent instanceof Expr.Conditional
        || parent instanceof Expr.Call call && call.receiver() == at) {
      at = parent;
      parent = index.parent(at);
    }
    if (parent instanceof Stmt.Local local) {
      return local.var();
    }
    if (parent instanceof Stmt.Resource resource) {
      return resource.var();
    }
    return parent instanceof Expr.Assign assign && assign.target() instanceof Expr.VarRef ref
        ? ref.var()
        : null;
  }
}
