package io.github.httpvet.errorprone;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.model.JavacTypes;
import com.sun.tools.javac.util.Context;
import io.github.httpvet.compilation.CompilationFacts;
import io.github.httpvet.compilation.ConfiguredRules;
import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.OwnModels;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.Failures;
import io.github.httpvet.javac.KnownTypes;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.tools.Diagnostic;

/**
 * The findings of the unit that Error Prone is at, shared by all checks of a compilation: the first
 * check that asks pays for all.
 */
final class UnitFindings {

  private static final Context.Key<UnitFindings> KEY = new Context.Key<>();

  private final JavacTrees trees;
  private final JavacElements elements;
  private final Lowering lowering;
  private final KnownTypes types;
  private final Iterable<ClassSymbol> classes;
  private final Map<String, String> flags;
  private final Set<String> asked;
  private final Function<Map<String, String>, UnitCheck> source;
  private final Set<String> told = new HashSet<>();
  private final Set<OwnModels> compared = new HashSet<>();
  private final List<Reported> shown = new ArrayList<>();
  private ConfiguredRules rules;
  private CompilationFacts facts;
  private SourceRules currentRules;
  private Unit currentUnit;
  private CompilationUnitTree current;
  private List<Placed> findings = List.of();
  private boolean hasFailed;

  private UnitFindings(VisitorState state, Function<Map<String, String>, UnitCheck> rules) {
    this.trees = JavacTrees.instance(state.context);
    JavacTypes types = JavacTypes.instance(state.context);
    this.elements = JavacElements.instance(state.context);
    this.lowering = new Lowering(trees, types, elements, release(state.context));
    this.types = new KnownTypes(elements, types);
    this.classes = Symtab.instance(state.context).getAllClasses();
    this.flags = state.errorProneOptions().getFlags().getFlagsMap();
    this.asked = asked(state.errorProneOptions());
    this.source = rules;
  }

  /** Those of a compilation, made at the first call. */
  static UnitFindings of(VisitorState state, Function<Map<String, String>, UnitCheck> rules) {
    UnitFindings known = state.context.get(KEY);
    if (known == null) {
      known = new UnitFindings(state, rules);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** The checks that a flag of the compilation switches on. */
  private static Set<String> asked(ErrorProneOptions options) {
    Set<String> asked = new HashSet<>();
    options
        .getSeverityMap()
        .forEach(
            (name, flag) -> {
              if (flag == ErrorProneOptions.Severity.WARN
                  || flag == ErrorProneOptions.Severity.ERROR) {
                asked.add(name);
              }
            });
    return asked;
  }

  /** Before 9, levels are called {@code 1.8}. */
  private static int release(Context context) {
    String name = Source.instance(context).name;
    return Integer.parseInt(name.substring(name.indexOf('.') + 1));
  }

  /** A finding and the tree that it is reported at. */
  record Placed(Reported reported, TreePath path) {

    Tree tree() {
      return path.getLeaf();
    }
  }

  /** The findings in a unit, of all rules; most often none. */
  List<Placed> in(CompilationUnitTree unit) {
    if (unit != current) {
      current = unit;
      currentRules = null;
      currentUnit = null;
      shown.clear();
      findings = List.of();
      try {
        findings = check(unit);
      } catch (ConfigurationException e) {
        // The user's to correct: an error of the compilation, in one line.
        if (told.add(e.getMessage())) {
          trees.printMessage(Diagnostic.Kind.ERROR, "httpvet: " + e.getMessage(), unit, unit);
        }
      } catch (RuntimeException
          | IOException
          | StackOverflowError
          | AssertionError
          | LinkageError e) {
        fail(unit, e);
      }
    }
    return findings;
  }

  /** To be told what was shown of the findings in the current unit, so that it is kept. */
  void addShown(Finding finding, Severity severity) {
    shown.add(new Reported(finding, severity));
    keep();
  }

  /** After each finding, since nothing tells that a unit's last check has ended. */
  private void keep() {
    currentRules
        .keep(currentUnit, shown)
        .filter(told::add)
        .ifPresent(problem -> tell("httpvet: " + problem, current));
  }

  private List<Placed> check(CompilationUnitTree unit) throws IOException {
    if (rules == null) {
      rules = new ConfiguredRules(Flag.all(flags), asked, source);
      facts = new CompilationFacts(trees, elements, lowering, rules);
      for (String problem : facts.gather(units())) {
        tell("httpvet: " + problem, unit);
      }
    }
    currentRules = rules.of(unit.getSourceFile());
    keep();
    if (currentRules.isExcluded()) {
      return List.of();
    }
    CompilationFacts.Prepared prepared = facts.take(unit, currentRules.check()).orElse(null);
    if (prepared == null) {
      return List.of();
    }
    Lowered lowered = prepared.lowered();
    tellOfModels(currentRules.check().ownModels(), unit);
    currentUnit = lowered.unit();
    List<Placed> placed = new ArrayList<>();
    for (Reported reported : currentRules.reported(currentUnit, prepared.examined().findings())) {
      Finding finding = reported.finding();
      Tree tree = lowered.treeOf(finding.anchor());
      if (tree != null && finding.anchor().pos().isReal()) {
        placed.add(new Placed(reported, trees.getPath(unit, tree)));
      }
    }
    return placed;
  }

  /** All of the compilation: Error Prone has the checks run when it has analyzed the first. */
  private Set<CompilationUnitTree> units() {
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    List<ClassSymbol> all = new ArrayList<>(); // Looking at one may have javac find another.
    classes.forEach(all::add);
    for (ClassSymbol type : all) {
      if (type.owner instanceof PackageSymbol && trees.getTree(type) != null) {
        units.add(trees.getPath(type).getCompilationUnit());
      }
    }
    return units;
  }

  /** What has no effect in this compilation: once, as a note. */
  private void tellOfModels(OwnModels models, CompilationUnitTree unit) {
    if (compared.add(models)) {
      for (String problem : models.problems(types)) {
        if (told.add(problem)) {
          tell("httpvet: models: " + problem, unit);
        }
      }
    }
  }

  /** Tells of the first one only. */
  private void fail(CompilationUnitTree unit, Throwable failure) {
    Failures.rethrowInTests(failure);
    if (!hasFailed) {
      hasFailed = true;
      tell("httpvet: not checked: " + Failures.describe(failure), unit);
    }
  }

  /** As a note, since a warning would break builds with {@code -Werror}. */
  private void tell(String message, CompilationUnitTree unit) {
    trees.printMessage(Diagnostic.Kind.NOTE, message, unit, unit);
  }
}
