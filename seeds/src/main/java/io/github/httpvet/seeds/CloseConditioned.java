package io.github.httpvet.seeds;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What closes a response does so under an unknown condition. */
final class CloseConditioned implements Way {

  @Override
  public String name() {
    return "close-conditioned";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private static Optional<List<Edit>> edits(Code code, Opened opened) {
    Handles handles = Handles.of(code, opened);
    int offset = code.start(opened.at().getLeaf());
    String condition = "if (" + Exits.condition(code, opened.executable(), offset) + ") { ";
    if (handles.escapes() || handles.isReadInLoop()) {
      return Breaks.none();
    }
    if (opened.isResource()) {
      String close = condition + opened.variable().getSimpleName() + ".close(); }";
      return handles.closings().isEmpty() && Unwrapping.isPossible(opened)
          ? Optional.of(Unwrapping.edits(code, opened, "", Unwrapping.Tail.FINALLY, close))
          : Breaks.none();
    }
    List<Edit> edits = new ArrayList<>();
    for (TreePath closing : handles.closings()) {
      TreePath statement = closing.getParentPath();
      if (!(statement.getLeaf() instanceof ExpressionStatementTree)) {
        return Breaks.none();
      }
      edits.add(Edit.insert(code.start(statement.getLeaf()), condition));
      edits.add(Edit.insert(code.end(statement.getLeaf()), " }"));
    }
    return edits.isEmpty() ? Breaks.none() : Optional.of(edits);
  }
}
