package io.github.httpvet.errorprone;

import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import io.github.httpvet.core.tree.Pos;

/** Reports a tree at its anchor; Error Prone's own such class differs between its versions. */
final class AnchorPosition implements DiagnosticPosition {

  private final JCTree tree;
  private final Pos pos;

  AnchorPosition(JCTree tree, Pos pos) {
    this.tree = tree;
    this.pos = pos;
  }

  @Override
  public JCTree getTree() {
    return tree;
  }

  @Override
  public int getStartPosition() {
    return pos.start();
  }

  @Override
  public int getPreferredPosition() {
    return pos.anchor();
  }

  @Override
  public int getEndPosition(EndPosTable endPositions) {
    return pos.end();
  }
}
