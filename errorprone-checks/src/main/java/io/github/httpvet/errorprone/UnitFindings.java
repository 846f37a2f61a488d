package io.github.httpvet.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.model.JavacTypes;
import com.sun.tools.javac.util.Context;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.javac.Failures;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.Prefilter;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.Diagnostic;

/**
 * The findings of the unit that Error Prone is at, shared by all checks of a compilation: the first
 * check that asks pays for all.
 */
final class UnitFindings {

  private static final Context.Key<UnitFindings> KEY = new Context.Key<>();

  private final JavacTrees trees;
  private final Lowering lowering;
  private final UnitCheck rules;
  private CompilationUnitTree current;
  private Map<Tree, List<Finding>> findings = Map.of();
  private boolean hasFailed;

  private UnitFindings(VisitorState state, Supplier<UnitCheck> rules) {
    this.trees = JavacTrees.instance(state.context);
    this.lowering =
        new Lowering(
            trees,
            JavacTypes.instance(state.context),
            JavacElements.instance(state.context),
            release(state.context));
    this.rules = configured(state, rules);
  }

  /** Those of a compilation, made at the first call. */
  static UnitFindings of(VisitorState state, Supplier<UnitCheck> rules) {
    UnitFindings known = state.context.get(KEY);
    if (known == null) {
      known = new UnitFindings(state, rules);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** Before 9, levels are called {@code 1.8}. */
  private static int release(Context context) {
    String name = Source.instance(context).name;
    return Integer.parseInt(name.substring(name.indexOf('.') + 1));
  }

  /** A wrong option is the user's to correct: an error of the compilation, in one line. */
  private UnitCheck configured(VisitorState state, Supplier<UnitCheck> supplier) {
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    try {
      return supplier.get();
    } catch (ConfigurationException e) {
      trees.printMessage(Diagnostic.Kind.ERROR, "httpvet: " + e.getMessage(), unit, unit);
    } catch (RuntimeException | LinkageError e) {
      fail(unit, e);
    }
    return null;
  }

  /** The findings to report at a tree; most often none. */
  List<Finding> at(Tree tree, CompilationUnitTree unit) {
    if (unit != current) {
      current = unit;
      findings = Map.of();
      try {
        findings = check(unit);
      } catch (RuntimeException
          | IOException
          | StackOverflowError
          | AssertionError
          | LinkageError e) {
        fail(unit, e);
      }
    }
    return findings.getOrDefault(tree, List.of());
  }

  private Map<Tree, List<Finding>> check(CompilationUnitTree unit) throws IOException {
    if (rules == null) {
      return Map.of();
    }
    String text = unit.getSourceFile().getCharContent(true).toString();
    if (!new Prefilter(rules).wants(unit, text, trees)) {
      return Map.of();
    }
    Lowered lowered = lowering.lower(unit, unit.getSourceFile().getName(), text);
    Map<Tree, List<Finding>> byTree = new IdentityHashMap<>();
    for (Finding finding : rules.check(lowered.unit())) {
      Tree tree = lowered.treeOf(finding.anchor());
      if (tree != null && finding.anchor().pos().isReal()) {
        byTree.computeIfAbsent(tree, key -> new ArrayList<>()).add(finding);
      }
    }
    return byTree;
  }

  /** A note, since a warning would break builds with {@code -Werror}; and only one. */
  private void fail(CompilationUnitTree unit, Throwable failure) {
    Failures.rethrowInTests(failure);
    if (!hasFailed) {
      hasFailed = true;
      String message = "httpvet: not checked: " + Failures.describe(failure);
      trees.printMessage(Diagnostic.Kind.NOTE, message, unit, unit);
    }
  }
}
