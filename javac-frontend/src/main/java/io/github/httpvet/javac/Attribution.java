package io.github.httpvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Gives types to single units of a task, where {@link JavacTask#analyze()} would do so for all that
 * it has seen.
 *
 * <p>Asked for the element of a local declaration that has none yet, javac attributes the class
 * around it: that is how annotation processors can look into methods. Which declaration it is does
 * not matter to javac, so one of a made-up class serves. Should a version of javac do otherwise,
 * which a second made-up class tells, then all is analyzed at once.
 */
final class Attribution {

  private static final String PROBE =
      "class Httpvet$Bait { void f() { Object bait; } }"
          + " class Httpvet$Probe { void f() { Object bait; } }";

  private final JavacTask task;
  private final Trees trees;
  private final Tree bait;
  private final boolean isLazy;
  private boolean isDone;

  /**
   * For a parsed task.
   *
   * @param probe the unit of {@link #probe()}
   */
  Attribution(JavacTask task, Trees trees, CompilationUnitTree probe) {
    this.task = task;
    this.trees = trees;
    // The first question enters all classes.
    task.getElements().getTypeElement("java.lang.Object");
    this.bait = local(probe, 0);
    TreePath path = new TreePath(probe);
    poke(path, probe.getTypeDecls().get(1));
    this.isLazy = trees.getElement(new TreePath(path, local(probe, 1))) != null;
  }

  /** A source to parse along with the others. */
  static SourceText probe() {
    return new SourceText(Path.of("Httpvet$Probe.java"), PROBE);
  }

  private static Tree local(CompilationUnitTree probe, int index) {
    for (Tree member : ((ClassTree) probe.getTypeDecls().get(index)).getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("f")) {
        return method.getBody().getStatements().get(0);
      }
    }
    throw new IllegalStateException("probe");
  }

  private void poke(TreePath unit, Tree type) {
    trees.getElement(new TreePath(new TreePath(unit, type), bait));
  }

  /** Attributes a unit's classes. */
  void attribute(CompilationUnitTree unit) throws IOException {
    if (isLazy) {
      TreePath path = new TreePath(unit);
      unit.getTypeDecls().forEach(type -> poke(path, type));
    } else if (!isDone) {
      isDone = true;
      task.analyze();
    }
  }
}
