package io.github.httpvet.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.Prefilter;
import io.github.httpvet.javac.SourceSuppressions;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reports the findings in units of one compilation. */
final class UnitChecker {

  /** The exported API does not tell for which language level javac compiles. */
  private static final int UNKNOWN_RELEASE = 0;

  private final DocTrees trees;
  private final Printer printer;
  private final Arguments arguments;
  private final UnitCheck rules;
  private final Prefilter prefilter;
  private final Lowering lowering;

  UnitChecker(
      JavacTask task, DocTrees trees, Printer printer, Arguments arguments, UnitCheck rules) {
    this.trees = trees;
    this.printer = printer;
    this.arguments = arguments;
    this.rules = rules;
    this.prefilter = new Prefilter(rules);
    this.lowering = new Lowering(trees, task.getTypes(), task.getElements(), UNKNOWN_RELEASE);
  }

  void check(CompilationUnitTree unit) throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    if (!prefilter.mayWant(text)) {
      return;
    }
    attribute(unit);
    if (!prefilter.wants(unit, text, trees)) {
      return;
    }
    Lowered lowered = lowering.lower(unit, unit.getSourceFile().getName(), text);
    List<Finding> findings = new ArrayList<>(rules.check(lowered.unit()));
    if (!findings.isEmpty()) {
      findings.removeIf(SourceSuppressions.of(unit, trees)::silence);
      findings.forEach(finding -> report(finding, lowered.treeOf(finding.anchor()), unit));
    }
  }

  /**
   * Gives types to all classes of a unit, of which javac has analyzed one. Asked for the element of
   * a tree that cannot have one, javac attributes the class around it: that is how annotation
   * processors can look into methods.
   */
  private void attribute(CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree tree) {
        trees.getElement(new TreePath(new TreePath(path, tree), tree.getModifiers()));
      }
    }
  }

  private void report(Finding finding, Tree tree, CompilationUnitTree unit) {
    Severity severity = arguments.severityOf(finding);
    if (severity != Severity.OFF && tree != null && finding.anchor().pos().isReal()) {
      printer.print(severity.kind(), text(finding), unit, finding.offset(), tree);
    }
  }

  private static String text(Finding finding) {
    return "[%s] %s\nhint: %s\nmore: httpvet explain %s"
        .formatted(finding.rule(), finding.message(), finding.hint(), finding.rule());
  }
}
