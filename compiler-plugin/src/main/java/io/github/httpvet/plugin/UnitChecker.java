package io.github.httpvet.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import io.github.httpvet.compilation.ConfiguredRules;
import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.Prefilter;
import io.github.httpvet.javac.SourceSuppressions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic.Kind;

/** Reports the findings in units of one compilation. */
final class UnitChecker {

  /** The exported API does not tell for which language level javac compiles. */
  private static final int UNKNOWN_RELEASE = 0;

  private final DocTrees trees;
  private final Printer printer;
  private final ConfiguredRules rules;
  private final Lowering lowering;
  private final Set<String> told = new HashSet<>();

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
    SourceRules source = rules.of(unit.getSourceFile());
    Optional<Lowered> lowered = source.isExcluded() ? Optional.empty() : lower(source, unit);
    List<Reported> reported = lowered.map(it -> report(source, it, unit)).orElse(List.of());
    source
        .keep(lowered.map(Lowered::unit).orElse(null), reported)
        .filter(told::add)
        .ifPresent(problem -> printer.print(Kind.NOTE, "httpvet: " + problem, unit));
  }

  /** Empty if the rules have nothing to say about a unit. */
  private Optional<Lowered> lower(SourceRules source, CompilationUnitTree unit) throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    Prefilter prefilter = new Prefilter(source.check());
    if (!prefilter.mayWant(text)) {
      return Optional.empty();
    }
    attribute(unit);
    return prefilter.wants(unit, text, trees)
        ? Optional.of(lowering.lower(unit, unit.getSourceFile().getName(), text))
        : Optional.empty();
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

  private List<Reported> report(SourceRules source, Lowered lowered, CompilationUnitTree unit) {
    List<Finding> findings = new ArrayList<>(source.check().check(lowered.unit()));
    if (findings.isEmpty()) {
      return List.of();
    }
    findings.removeIf(SourceSuppressions.of(unit, trees)::silence);
    List<Reported> reported = new ArrayList<>(source.reported(lowered.unit(), findings));
    reported.removeIf(one -> !isPlaced(one.finding(), lowered));
    for (Reported one : reported) {
      Finding finding = one.finding();
      Tree tree = lowered.treeOf(finding.anchor());
      printer.print(kind(one.severity()), text(finding), unit, finding.offset(), tree);
    }
    return reported;
  }

  private static boolean isPlaced(Finding finding, Lowered lowered) {
    return lowered.treeOf(finding.anchor()) != null && finding.anchor().pos().isReal();
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
