package io.github.httpvet.core.mend;

import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts statements of a block into a {@code try}. */
final class Surrounding {

  private final Layout layout;

  Surrounding(Layout layout) {
    this.layout = layout;
  }

  /**
   * The edits that put statements into one of their own.
   *
   * @param statements neighbours; of the block's
   * @param head the line before, without indentation; empty if another edit makes it
   * @param tail the lines behind, without indentation
   * @param left those that are left out
   */
  Optional<List<Edit>> of(
      Stmt.Block block, List<Stmt> statements, String head, List<String> tail, List<Stmt> left) {
    if (statements.isEmpty()
        || !isReal(block)
        || statements.stream().anyMatch(statement -> !isReal(statement))) {
      return Optional.empty();
    }
    int start = statements.get(0).pos().start();
    int end = statements.get(statements.size() - 1).pos().end();
    int behind = layout.nextLine(end);
    if (!layout.isFirst(start)
        || layout.hasTextBlock(start, end)
        || behind > block.pos().end()
        || !layout.between(end, behind).strip().matches("(//.*)?")) {
      return Optional.empty();
    }
    String step = layout.step(start, block.pos().end() - 1);
    String indent = layout.indent(start);
    List<Edit> edits = new ArrayList<>();
    if (!head.isEmpty()) {
      edits.add(Edit.insert(layout.lineStart(start), indent + head + layout.newLine()));
    }
    left.forEach(statement -> edits.add(layout.withoutLines(statement.pos())));
    for (Edit line : layout.indented(layout.lineStart(start) - 1, behind, step)) {
      if (left.stream().noneMatch(statement -> covers(statement, line.start()))) {
        edits.add(line);
      }
    }
    StringBuilder lines = new StringBuilder();
    for (String line : tail) {
      lines
          .append(indent)
          .append(line.startsWith("}") ? "" : step)
          .append(line)
          .append(layout.newLine());
    }
    edits.add(Edit.insert(behind, lines.toString()));
    return Optional.of(edits);
  }

  private boolean covers(Stmt statement, int offset) {
    return offset >= layout.lineStart(statement.pos().start())
        && offset < layout.nextLine(statement.pos().end());
  }

  static boolean isReal(Node node) {
    return node.pos().isReal() && node.pos().end() > node.pos().start();
  }

  /** True for a call of the method on the variable, alone on its lines. */
  boolean isCall(Stmt statement, String method, Decl.Var var) {
    return statement instanceof Stmt.ExprStmt plain
        && plain.expr() instanceof Expr.Call call
        && call.member().name().equals(method)
        && Nodes.arguments(call).isEmpty()
        && call.receiver() instanceof Expr.VarRef ref
        && ref.var() == var
        && layout.isAlone(statement.pos());
  }
}
