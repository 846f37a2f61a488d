package io.github.httpvet.testkit;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Puts values in parentheses: receivers, arguments, initializers, results. */
final class Parentheses extends TreePathScanner<Void, Void> {

  private final Attributed attributed;
  private final CompilationUnitTree unit;
  private final Edits edits = new Edits();
  private final Set<List<Long>> done = new HashSet<>();

  private Parentheses(Attributed attributed, CompilationUnitTree unit) {
    this.attributed = attributed;
    this.unit = unit;
  }

  static String add(Snippet snippet, Attributed attributed) {
    CompilationUnitTree unit = attributed.units().get(snippet);
    Parentheses scanner = new Parentheses(attributed, unit);
    scanner.scan(unit, null);
    return scanner.edits.apply(snippet.text());
  }

  private void wrap(Tree value) {
    if (value == null || value instanceof NewArrayTree array && array.getType() == null) {
      return;
    }
    long start = attributed.trees().getSourcePositions().getStartPosition(unit, value);
    long end = attributed.trees().getSourcePositions().getEndPosition(unit, value);
    if (start >= 0 && end > start && done.add(List.of(start, end))) {
      edits.surround((int) start, (int) end, "(", ")");
    }
  }

  private void wrapReceiver(ExpressionTree receiver, TreePath path) {
    switch (receiver.getKind()) {
      case IDENTIFIER, MEMBER_SELECT -> {
        Element element = attributed.trees().getElement(path);
        String name = receiver.toString();
        boolean isValue = element != null && (isVariable(element) && !name.equals("super"));
        if (isValue && !name.equals("this")) {
          wrap(receiver);
        }
      }
      default -> wrap(receiver);
    }
  }

  private static boolean isVariable(Element element) {
    ElementKind kind = element.getKind();
    return kind.isField()
        || kind == ElementKind.LOCAL_VARIABLE
        || kind == ElementKind.PARAMETER
        || kind == ElementKind.RESOURCE_VARIABLE
        || kind == ElementKind.EXCEPTION_PARAMETER;
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    boolean generated =
        attributed.trees().getSourcePositions().getEndPosition(unit, method) < 0
            || method.getBody() != null
                && attributed.trees().getSourcePositions().getEndPosition(unit, method.getBody())
                    < 0;
    return generated ? null : super.visitMethod(method, none);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    Element element = attributed.trees().getElement(getCurrentPath());
    if (element == null || element.getKind() != ElementKind.ENUM_CONSTANT) {
      wrap(variable.getInitializer());
      return super.visitVariable(variable, none);
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    call.getArguments().forEach(this::wrap);
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath path = new TreePath(getCurrentPath(), select);
      wrapReceiver(select.getExpression(), new TreePath(path, select.getExpression()));
    }
    return super.visitMethodInvocation(call, none);
  }

  @Override
  public Void visitNewClass(NewClassTree created, Void none) {
    created.getArguments().forEach(this::wrap);
    return super.visitNewClass(created, none);
  }

  @Override
  public Void visitReturn(ReturnTree result, Void none) {
    wrap(result.getExpression());
    return super.visitReturn(result, none);
  }

  @Override
  public Void visitThrow(ThrowTree thrown, Void none) {
    wrap(thrown.getExpression());
    return super.visitThrow(thrown, none);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    wrap(assignment.getExpression());
    return super.visitAssignment(assignment, none);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree conditional, Void none) {
    wrap(conditional.getTrueExpression());
    wrap(conditional.getFalseExpression());
    return super.visitConditionalExpression(conditional, none);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
    wrap(loop.getExpression());
    return super.visitEnhancedForLoop(loop, none);
  }

  @Override
  public Void visitTypeCast(TypeCastTree cast, Void none) {
    wrap(cast.getExpression());
    return super.visitTypeCast(cast, none);
  }
}
