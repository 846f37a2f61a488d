package io.github.httpvet.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.Prefilter;
import io.github.httpvet.javac.SourceSuppressions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** Reports the findings in units of one compilation. */
final class UnitChecker {

  /** The exported API does not tell for which language level javac compiles. */
  private static final int UNKNOWN_RELEASE = 0;

  private final DocTrees trees;
  private final Printer printer;
  private final ConfiguredRules rules;
  private final Lowering lowering;

  UnitChecker(JavacTask task, DocTrees trees, Printer printer, ConfiguredRules rules) {
    this.trees = trees;
    this.printer = printer;
    this.rules = rules;
    this.lowering = new Lowering(trees, task.getTypes(), task.getElements(), UNKNOWN_RELEASE);
  }

  /**
   * Reports what is found in a unit.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if what is set for it is wrong
   */
  void check(CompilationUnitTree unit) throws IOException {
    ConfiguredRules.Chosen chosen = rules.of(unit.getSourceFile());
    if (chosen.isExcluded()) {
      return;
    }
    String text = unit.getSourceFile().getCharContent(true).toString();
    Prefilter prefilter = new Prefilter(chosen.check());
    if (!prefilter.mayWant(text)) {
      return;
    }
    attribute(unit);
    if (!prefilter.wants(unit, text, trees)) {
      return;
    }
    Lowered lowered = lowering.lower(unit, unit.getSourceFile().getName(), text);
    List<Finding> findings = new ArrayList<>(chosen.check().check(lowered.unit()));
    if (!findings.isEmpty()) {
      findings.removeIf(SourceSuppressions.of(unit, trees)::silence);
      chosen
          .reported(lowered.unit(), findings)
          .forEach(reported -> report(reported, lowered, unit));
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

  private void report(Reported reported, Lowered lowered, CompilationUnitTree unit) {
    Finding finding = reported.finding();
    Tree tree = lowered.treeOf(finding.anchor());
    if (tree != null && finding.anchor().pos().isReal()) {
      printer.print(kind(reported.severity()), text(finding), unit, finding.offset(), tree);
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE, OFF -> Kind.NOTE;
    };
  }

  private static String text(Finding finding) {
    return "[%s] %s\n%s".formatted(finding.rule(), finding.message(), finding.advice());
  }
}
