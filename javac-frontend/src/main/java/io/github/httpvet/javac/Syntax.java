package io.github.httpvet.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Syntax that is newer than the API of JDK 17, asked by reflection where the running JDK has it.
 */
final class Syntax {

  private static final Method LABELS = find(CaseTree.class, "getLabels");
  private static final Method GUARD = find(CaseTree.class, "getGuard");
  private static final Method MODULE_IMPORT = find(ImportTree.class, "isModule");

  private Syntax() {}

  private static Method find(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Object ask(Method method, Tree tree) {
    try {
      return method == null ? null : method.invoke(tree);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  static boolean isModuleImport(ImportTree tree) {
    return Boolean.TRUE.equals(ask(MODULE_IMPORT, tree));
  }

  /** The {@code when} condition, or null. */
  static ExpressionTree guard(CaseTree tree) {
    return ask(GUARD, tree) instanceof ExpressionTree guard ? guard : null;
  }

  /** True for {@code default} and {@code case null, default}. */
  static boolean isDefault(CaseTree tree) {
    List<Tree> labels = labels(tree);
    return labels.isEmpty()
        ? tree.getExpressions().isEmpty()
        : labels.stream().anyMatch(label -> label.getKind().name().equals("DEFAULT_CASE_LABEL"));
  }

  /** The variables of a case's patterns. */
  static List<VariableTree> bindings(CaseTree tree) {
    List<VariableTree> bindings = new ArrayList<>();
    for (Tree label : labels(tree)) {
      bindings.addAll(bindings(label));
    }
    return bindings;
  }

  /** The variables of a pattern. */
  static List<VariableTree> bindings(Tree pattern) {
    List<VariableTree> bindings = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree binding, Void unused) {
        bindings.add(binding.getVariable());
        return null;
      }
    }.scan(pattern, null);
    return bindings;
  }

  private static List<Tree> labels(CaseTree tree) {
    List<Tree> labels = new ArrayList<>();
    if (ask(LABELS, tree) instanceof List<?> list) {
      for (Object label : list) {
        if (label instanceof Tree labelTree) {
          labels.add(labelTree);
        }
      }
    }
    return labels;
  }
}
