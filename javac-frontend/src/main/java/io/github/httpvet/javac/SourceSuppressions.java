package io.github.httpvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.httpvet.core.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The {@code @SuppressWarnings} of a unit, for use where no engine honours them: a rule's name,
 * {@code "PMD.} and a rule's name, or {@code "all"}, on a class, method, field or local variable.
 */
public final class SourceSuppressions {

  private record Range(long start, long end, Set<String> names) {}

  private final List<Range> ranges = new ArrayList<>();

  private SourceSuppressions() {}

  /** Those of an attributed unit; constants in the annotations count with their values. */
  public static SourceSuppressions of(CompilationUnitTree unit, Trees trees) {
    SourceSuppressions suppressions = new SourceSuppressions();
    TreePath path = new TreePath(unit);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        suppressions.add(tree, path, trees);
        return super.visitClass(tree, null);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        suppressions.add(tree, path, trees);
        return super.visitMethod(tree, null);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        suppressions.add(tree, path, trees);
        return super.visitVariable(tree, null);
      }
    }.scan(unit, null);
    return suppressions;
  }

  private void add(Tree tree, TreePath path, Trees trees) {
    Element element = trees.getElement(new TreePath(path, tree));
    if (element == null || element.getAnnotationMirrors().isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (((TypeElement) annotation.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals("java.lang.SuppressWarnings")) {
        annotation.getElementValues().values().forEach(value -> collect(value.getValue(), names));
      }
    }
    SourcePositions positions = trees.getSourcePositions();
    CompilationUnitTree unit = path.getCompilationUnit();
    if (!names.isEmpty()) {
      ranges.add(
          new Range(
              positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree), names));
    }
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item instanceof AnnotationValue inner ? inner.getValue() : item, names);
      }
    } else if (value instanceof String name) {
      names.add(name);
    }
  }

  /** True if a finding stands where its rule is suppressed. */
  public boolean silence(Finding finding) {
    int offset = finding.offset();
    for (Range range : ranges) {
      if (range.start <= offset
          && offset < range.end
          && range.names.stream()
              .anyMatch(
                  name ->
                      name.equals("all")
                          || name.equals(finding.rule())
                          || name.equals("PMD." + finding.rule()))) {
        return true;
      }
    }
    return false;
  }
}
