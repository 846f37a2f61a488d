package io.github.httpvet.testkit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes {@code var} where a local's type is that of its initializer. */
final class VarLocals extends TreePathScanner<Void, Void> {

  private final Attributed attributed;
  private final CompilationUnitTree unit;
  private final String text;
  private final Edits edits = new Edits();

  private VarLocals(Snippet snippet, Attributed attributed) {
    this.attributed = attributed;
    this.unit = attributed.units().get(snippet);
    this.text = snippet.text();
  }

  static String use(Snippet snippet, Attributed attributed) {
    VarLocals scanner = new VarLocals(snippet, attributed);
    scanner.scan(scanner.unit, null);
    return scanner.edits.apply(snippet.text());
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    boolean local = parent instanceof BlockTree || parent instanceof TryTree;
    if (local && canInfer(variable)
        || parent instanceof EnhancedForLoopTree && !typeOf(variable).getKind().isPrimitive()) {
      replaceType(variable);
    }
    return super.visitVariable(variable, none);
  }

  private boolean canInfer(VariableTree variable) {
    ExpressionTree init = variable.getInitializer();
    if (init == null
        || init.getKind() == Tree.Kind.LAMBDA_EXPRESSION
        || init.getKind() == Tree.Kind.MEMBER_REFERENCE
        || init instanceof NewArrayTree array && array.getType() == null
        || init instanceof NewClassTree created && isDiamond(created)) {
      return false;
    }
    TypeMirror type = attributed.trees().getTypeMirror(new TreePath(getCurrentPath(), init));
    return type != null
        && type.getKind() != TypeKind.NULL
        && attributed.types().isSameType(type, typeOf(variable));
  }

  private static boolean isDiamond(NewClassTree created) {
    return created.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
  }

  private TypeMirror typeOf(VariableTree variable) {
    return attributed.trees().getTypeMirror(new TreePath(getCurrentPath(), variable.getType()));
  }

  private void replaceType(VariableTree variable) {
    SourcePositions positions = attributed.trees().getSourcePositions();
    int start = (int) positions.getStartPosition(unit, variable.getType());
    int end = (int) positions.getEndPosition(unit, variable.getType());
    if (start < 0 || end <= start) {
      return;
    }
    String written = text.substring(start, end);
    boolean alone = !text.substring(end).stripLeading().matches("(?s)\\w+(\\s*=[^;]*)?,.*");
    if (!written.equals("var") && !written.contains("\n") && alone) {
      edits.replace(start, end, "var");
    }
  }
}
