package io.github.httpvet.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.github.httpvet.compilation.ConfiguredRules;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.javac.Failures;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.tools.Diagnostic.Kind;

/**
 * Has each unit checked once, when javac has analyzed the first of its types: javac may go on to
 * generate code for that type before it turns to the next, and so take its tree apart. At the first
 * unit of all, what the units tell each other is gathered.
 */
final class UnitListener implements TaskListener {

  private final JavacTask task;
  private final List<String> words;
  private final Function<Map<String, String>, UnitCheck> source;
  private final Map<CompilationUnitTree, Integer> typesToCome = new IdentityHashMap<>();
  private final Set<CompilationUnitTree> entered = new LinkedHashSet<>();
  private final Set<String> told = new HashSet<>();
  private Printer printer;
  private UnitChecker checker;
  private boolean isOff;
  private boolean hasFailed;

  UnitListener(
      JavacTask task, List<String> words, Function<Map<String, String>, UnitCheck> source) {
    this.task = task;
    this.words = words;
    this.source = source;
  }

  @Override
  public void finished(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    if (event.getKind() == TaskEvent.Kind.ENTER && unit != null && checker == null) {
      entered.add(unit);
    }
    if (isOff || event.getKind() != TaskEvent.Kind.ANALYZE || unit == null) {
      return;
    }
    try {
      if (isFirstOf(unit)) {
        check(unit);
      }
    } catch (RuntimeException
        | IOException
        | StackOverflowError
        | AssertionError
        | LinkageError e) {
      fail(unit, e);
    }
  }

  /** False for the other types of a unit that has several, and for units without. */
  private boolean isFirstOf(CompilationUnitTree unit) {
    Integer left = typesToCome.remove(unit);
    long others =
        left == null
            ? unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).count() - 1
            : left - 1;
    if (others > 0) {
      typesToCome.put(unit, (int) others);
    }
    return left == null && others >= 0;
  }

  private void check(CompilationUnitTree unit) throws IOException {
    try {
      if (checker == null) {
        isOff = true; // Who fails to start at the first unit fails at all.
        DocTrees trees = DocTrees.instance(task);
        printer = new Printer(trees);
        ConfiguredRules rules = new ConfiguredRules(Arguments.of(words), source);
        checker = new UnitChecker(task, trees, printer, rules);
        isOff = false;
        entered.add(unit);
        checker.gather(List.copyOf(entered), unit);
        entered.clear();
      }
      checker.check(unit);
    } catch (ConfigurationException e) {
      if (told.add(e.getMessage())) {
        printer.printAlone(Kind.ERROR, "httpvet: " + e.getMessage(), unit);
      }
    }
  }

  /** A note, since a warning would break builds with {@code -Werror}; and only one. */
  private void fail(CompilationUnitTree unit, Throwable failure) {
    Failures.rethrowInTests(failure);
    if (!hasFailed && printer != null) {
      hasFailed = true;
      printer.print(Kind.NOTE, "httpvet: not checked: " + Failures.describe(failure), unit);
    }
  }
}
