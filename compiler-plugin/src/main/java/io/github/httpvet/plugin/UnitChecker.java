package io.github.httpvet.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.github.httpvet.compilation.CompilationFacts;
import io.github.httpvet.compilation.ConfiguredRules;
import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.SourceSuppressions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
  private final CompilationFacts facts;
  private final Set<String> told = new HashSet<>();

  UnitChecker(JavacTask task, DocTrees trees, Printer printer, ConfiguredRules rules) {
    this.trees = trees;
    this.printer = printer;
    this.rules = rules;
    Lowering lowering = new Lowering(trees, task.getTypes(), task.getElements(), UNKNOWN_RELEASE);
    this.facts = new CompilationFacts(trees, task.getElements(), lowering, rules);
  }

  /** To be called before the first check, with all units that are known by then. */
  void gather(Collection<CompilationUnitTree> units, CompilationUnitTree first) {
    for (String problem : facts.gather(units)) {
      printer.printAlone(Kind.NOTE, "httpvet: " + problem, first);
    }
  }

  /**
   * Reports what is found in a unit.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if what is set for it is wrong
   */
  void check(CompilationUnitTree unit) throws IOException {
    SourceRules source = rules.of(unit.getSourceFile());
    Optional<CompilationFacts.Prepared> prepared =
        source.isExcluded() ? Optional.empty() : facts.take(unit, source.check());
    List<Reported> reported = prepared.map(it -> report(source, it, unit)).orElse(List.of());
    source
        .keep(prepared.map(it -> it.lowered().unit()).orElse(null), reported)
        .filter(told::add)
        .ifPresent(problem -> printer.print(Kind.NOTE, "httpvet: " + problem, unit));
  }

  private List<Reported> report(
      SourceRules source, CompilationFacts.Prepared prepared, CompilationUnitTree unit) {
    List<Finding> findings = new ArrayList<>(prepared.examined().findings());
    if (findings.isEmpty()) {
      return List.of();
    }
    findings.removeIf(SourceSuppressions.of(unit, trees)::silence);
    Lowered lowered = prepared.lowered();
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
