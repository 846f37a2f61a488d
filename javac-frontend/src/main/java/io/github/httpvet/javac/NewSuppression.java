package io.github.httpvet.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.github.httpvet.core.finding.Edit;
import java.util.List;
import java.util.Optional;

/**
 * Puts a {@code @SuppressWarnings} where {@link SourceSuppressions} and the other front ends read
 * it: at the innermost local variable, field, method or class around a place, together with what is
 * suppressed there already.
 */
final class NewSuppression {

  private static final String ANNOTATION = "SuppressWarnings";

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;

  NewSuppression(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
  }

  /** The change that silences a rule at an offset; empty if no declaration is around it. */
  Optional<Edit> of(String rule, int offset) {
    Innermost innermost = new Innermost(offset);
    innermost.scan(new TreePath(unit), null);
    return Optional.ofNullable(innermost.found).map(found -> change(found, rule));
  }

  private Edit change(Tree declaration, String rule) {
    ModifiersTree modifiers = modifiers(declaration);
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String name = annotation.getAnnotationType().toString();
      if (name.equals(ANNOTATION) || name.endsWith("." + ANNOTATION)) {
        return merged(annotation, rule);
      }
    }
    int start = start(declaration);
    String indent = text.substring(lineStart(start), start);
    String behind = indent.isBlank() ? lineEnd() + indent : " ";
    return new Edit(start, start, "@" + ANNOTATION + "(\"" + rule + "\")" + behind);
  }

  private Edit merged(AnnotationTree annotation, String rule) {
    String name = "\"" + rule + "\"";
    if (annotation.getArguments().isEmpty()) {
      String type = text.substring(start(annotation), end(annotation.getAnnotationType()));
      return new Edit(start(annotation), end(annotation), type + "(" + name + ")");
    }
    ExpressionTree value = annotation.getArguments().get(0);
    if (value instanceof AssignmentTree assignment) {
      value = assignment.getExpression();
    }
    if (!(value instanceof NewArrayTree array)) {
      String before = text.substring(start(value), end(value));
      return new Edit(start(value), end(value), "{" + before + ", " + name + "}");
    }
    List<? extends ExpressionTree> names = array.getInitializers();
    int last = names.isEmpty() ? start(array) + 1 : end(names.get(names.size() - 1));
    return new Edit(last, last, names.isEmpty() ? name : ", " + name);
  }

  private static ModifiersTree modifiers(Tree declaration) {
    return declaration instanceof VariableTree variable
        ? variable.getModifiers()
        : declaration instanceof MethodTree method
            ? method.getModifiers()
            : ((ClassTree) declaration).getModifiers();
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private String lineEnd() {
    int line = text.indexOf('\n');
    return line < 0 ? "\n" : line > 0 && text.charAt(line - 1) == '\r' ? "\r\n" : "\n";
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Finds the innermost declaration that can be annotated on a line of its own. */
  private final class Innermost extends TreePathScanner<Void, Void> {

    private final int offset;
    private Tree found;

    Innermost(int offset) {
      this.offset = offset;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (!tree.getSimpleName().toString().isEmpty()) {
        take(tree);
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      take(tree);
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      // Not parameters, resources and patterns: what is around them reads better.
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      if (parent instanceof BlockTree
          || parent instanceof CaseTree
          || parent instanceof ClassTree) {
        take(tree);
      }
      return super.visitVariable(tree, null);
    }

    private void take(Tree tree) {
      if (start(tree) >= 0 && start(tree) <= offset && offset < end(tree)) {
        found = tree;
      }
    }
  }
}
