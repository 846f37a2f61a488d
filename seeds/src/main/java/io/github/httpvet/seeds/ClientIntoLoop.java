package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import java.util.ArrayList;
import java.util.List;

/** A client moves from its field into a loop that has it answer requests. */
final class ClientIntoLoop implements Way {

  private final boolean isNew;

  private ClientIntoLoop(boolean isNew) {
    this.isNew = isNew;
  }

  /** Into a loop that is there. */
  static Way there() {
    return new ClientIntoLoop(false);
  }

  /** Into one around a statement. */
  static Way around() {
    return new ClientIntoLoop(true);
  }

  @Override
  public String name() {
    return isNew ? "client-into-new-loop" : "client-into-loop";
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Kept kept : Kept.in(code, Role.CLIENT)) {
      if (kept.isAnswered(code)) {
        List<Edit> edits = isNew ? around(code, kept) : there(code, kept);
        if (!edits.isEmpty()) {
          breaks.add(Breaks.at(code, Breaks.LOOP, kept.row(), kept.method(), edits));
        }
      }
    }
    return breaks;
  }

  private static List<Edit> there(Code code, Kept kept) {
    for (TreePath loop : Loops.below(code, kept.method())) {
      int start = Loops.start(code, loop);
      Span span = code.span(loop.getLeaf());
      boolean isUsed =
          kept.uses().stream()
              .filter(use -> code.span(use.getLeaf()).isIn(span))
              .anyMatch(use -> Kept.isRequest(code, use) && !Loops.isAround(use, loop));
      if (start >= 0 && isUsed) {
        List<Edit> edits = new ArrayList<>(kept.renamed(code, span));
        edits.add(Edit.insert(start, "\n" + code.indent(start) + "  " + kept.variable(code)));
        return edits;
      }
    }
    return List.of();
  }

  private static List<Edit> around(Code code, Kept kept) {
    for (TreePath use : kept.uses()) {
      TreePath at = statement(use);
      boolean fits =
          at != null
              && kept.isRequested(code)
              && Kept.isRequest(code, use)
              && (at.getLeaf() instanceof ExpressionStatementTree
                  || at.getLeaf() instanceof TryTree)
              && code.below(at, StatementTree.class).stream().noneMatch(ClientIntoLoop::leaves);
      if (fits) {
        int start = code.start(at.getLeaf());
        List<Edit> edits = new ArrayList<>(kept.renamed(code, code.span(at.getLeaf())));
        edits.add(
            Edit.insert(
                start,
                "for (int seeded = 0; seeded < 3; seeded++) {\n"
                    + code.indent(start)
                    + "  "
                    + kept.variable(code)
                    + "\n"
                    + code.indent(start)));
        edits.add(Edit.insert(code.end(at.getLeaf()), " }"));
        return edits;
      }
    }
    return List.of();
  }

  private static boolean leaves(TreePath path) {
    return path.getLeaf() instanceof ReturnTree
        || path.getLeaf() instanceof ThrowTree
        || path.getLeaf() instanceof BreakTree
        || path.getLeaf() instanceof ContinueTree;
  }

  /** The statement of a block around a tree, of the method itself. */
  private static TreePath statement(TreePath use) {
    TreePath at = use;
    TreePath executable = Code.executable(use);
    TreePath found = null;
    for (; executable != null && at.getLeaf() != executable.getLeaf(); at = at.getParentPath()) {
      boolean isOuter =
          at.getParentPath().getLeaf() instanceof BlockTree
              && at.getParentPath().getParentPath().getLeaf() == executable.getLeaf();
      if (isOuter) {
        found = at;
      }
    }
    return found;
  }
}
