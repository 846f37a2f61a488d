package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** The {@code finally} that alone closes a response. */
final class Finally {

  private Finally() {}

  /** Its {@code try}; empty if something else closes the response, too. */
  static Optional<TreePath> of(Code code, Opened opened, Handles handles) {
    if (opened.isResource() || handles.closings().isEmpty() || handles.escapes()) {
      return Optional.empty();
    }
    return code.below(opened.executable(), TryTree.class).stream()
        .filter(path -> ((TryTree) path.getLeaf()).getFinallyBlock() != null)
        .filter(path -> ((TryTree) path.getLeaf()).getResources().isEmpty())
        .filter(
            path -> {
              Span last = code.span(((TryTree) path.getLeaf()).getFinallyBlock());
              return handles.closings().stream()
                  .allMatch(closing -> code.span(closing.getLeaf()).isIn(last));
            })
        .reduce((outer, inner) -> inner);
  }

  /** Where the word stands. */
  static int keyword(Code code, TryTree attempt) {
    int before =
        attempt.getCatches().isEmpty()
            ? code.end(attempt.getBlock())
            : code.end(attempt.getCatches().get(attempt.getCatches().size() - 1));
    return code.text().indexOf("finally", before);
  }

  /** The statements of it. */
  static String statements(Code code, TryTree attempt) {
    BlockTree block = attempt.getFinallyBlock();
    return code.text().substring(code.start(block) + 1, code.end(block) - 1).strip();
  }
}
