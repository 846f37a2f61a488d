package io.github.httpvet.seeds;

import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a {@code finally} or {@code try} closes, a {@code catch} does: not where all goes well. */
final class CloseOnFailure implements Way {

  @Override
  public String name() {
    return "close-on-failure-only";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private static Optional<List<Edit>> edits(Code code, Opened opened) {
    Handles handles = Handles.of(code, opened);
    if (handles.escapes() || handles.isReadInLoop()) {
      return Breaks.none();
    }
    if (opened.isResource()) {
      return handles.closings().isEmpty() && Unwrapping.isPossible(opened)
          ? Optional.of(Unwrapping.edits(code, opened, "", Unwrapping.Tail.ON_FAILURE))
          : Breaks.none();
    }
    return Finally.of(code, opened, handles).map(path -> edits(code, path));
  }

  private static List<Edit> edits(Code code, TreePath path) {
    TryTree attempt = (TryTree) path.getLeaf();
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit(
            Finally.keyword(code, attempt),
            code.start(attempt.getFinallyBlock()),
            "catch (RuntimeException seeded) "));
    edits.add(Edit.insert(code.end(attempt.getFinallyBlock()) - 1, "throw seeded; "));
    return edits;
  }
}
