package io.github.httpvet.plugin;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import java.net.URI;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Prints messages as javac's own.
 *
 * <p>The exported API prints at trees, and javac's place for {@code a.b()} is the dot, which may
 * stand in another line than the name. It also prints at parts of a documentation comment, in any
 * unit, and the places of such parts can be chosen if the comment is an HTML file's.
 */
final class Printer {

  private final DocTrees trees;
  private DocCommentTree comment;

  Printer(DocTrees trees) {
    this.trees = trees;
  }

  /**
   * Prints at an offset.
   *
   * @param tree where to print if this javac places parts of comments differently
   */
  void print(Kind kind, String message, CompilationUnitTree unit, int offset, Tree tree) {
    if (comment == null) {
      comment = trees.getDocCommentTree(new Page());
    }
    TextTree place = trees.getDocTreeFactory().at(offset).newTextTree("");
    if (trees.getSourcePositions().getStartPosition(unit, comment, place) == offset) {
      trees.printMessage(kind, message, place, comment, unit);
    } else {
      trees.printMessage(kind, message, tree, unit);
    }
  }

  /** Prints about a unit. */
  void print(Kind kind, String message, CompilationUnitTree unit) {
    trees.printMessage(kind, message, unit, unit);
  }

  /** Prints without a place, since the cause is in no source. */
  void printAlone(Kind kind, String message, CompilationUnitTree unit) {
    trees.printMessage(kind, message, unit, new Unplaced(unit));
  }

  private static final class Page extends SimpleJavaFileObject {
    Page() {
      super(URI.create("string:///httpvet.html"), JavaFileObject.Kind.HTML);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "<body></body>";
    }
  }
}
