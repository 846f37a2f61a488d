package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** The loops around code. */
final class Loops {

  private Loops() {}

  static boolean isLoop(Tree tree) {
    return body(tree) != null;
  }

  private static StatementTree body(Tree tree) {
    if (tree instanceof ForLoopTree loop) {
      return loop.getStatement();
    }
    if (tree instanceof EnhancedForLoopTree loop) {
      return loop.getStatement();
    }
    if (tree instanceof WhileLoopTree loop) {
      return loop.getStatement();
    }
    return tree instanceof DoWhileLoopTree loop ? loop.getStatement() : null;
  }

  /** Below a tree, outer ones first. */
  static List<TreePath> below(Code code, TreePath top) {
    List<TreePath> loops = new ArrayList<>();
    for (TreePath path : code.below(top, StatementTree.class)) {
      if (isLoop(path.getLeaf())) {
        loops.add(path);
      }
    }
    return loops;
  }

  /** True if a loop or a function is around a tree, within another. */
  static boolean isAround(TreePath path, TreePath top) {
    for (TreePath at = path; at.getLeaf() != top.getLeaf(); at = at.getParentPath()) {
      if (isLoop(at.getLeaf()) || at.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }

  /** Behind the opening brace of the body; -1 if it has none, or if a turn may be the last one. */
  static int start(Code code, TreePath loop) {
    boolean leaves =
        code.below(loop, StatementTree.class).stream()
            .map(TreePath::getLeaf)
            .anyMatch(tree -> tree instanceof ReturnTree || tree instanceof BreakTree);
    return !leaves && body(loop.getLeaf()) instanceof BlockTree block ? code.start(block) + 1 : -1;
  }
}
