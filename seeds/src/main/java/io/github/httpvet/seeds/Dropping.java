package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes away all that closes a response, where that is statements or the {@code try} of it. */
final class Dropping {

  private Dropping() {}

  /** The edits; empty if something else may close it. */
  static Optional<List<Edit>> edits(Code code, Opened opened) {
    Handles handles = Handles.of(code, opened);
    if (handles.escapes() || handles.isReadInLoop()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    if (opened.isResource()) {
      boolean isPossible =
          Unwrapping.isPossible(opened)
              && ((TryTree) opened.resources().getLeaf()).getFinallyBlock() == null;
      if (!isPossible) {
        return Optional.empty();
      }
      edits.addAll(Unwrapping.edits(code, opened, "", Unwrapping.Tail.NONE));
    } else if (handles.closings().isEmpty()) {
      return Optional.empty();
    }
    for (TreePath closing : handles.closings()) {
      TreePath statement = closing.getParentPath();
      if (!(statement.getLeaf() instanceof ExpressionStatementTree)) {
        return Optional.empty();
      }
      boolean isInBlock = statement.getParentPath().getLeaf() instanceof BlockTree;
      edits.add(Edit.replace(code.span(statement.getLeaf()), isInBlock ? "" : ";"));
    }
    return Optional.of(edits);
  }
}
