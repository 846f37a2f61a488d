package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTAssignmentExpression;
import net.sourceforge.pmd.lang.java.ast.ASTBooleanLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTCastExpression;
import net.sourceforge.pmd.lang.java.ast.ASTCharLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTConditionalExpression;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldAccess;
import net.sourceforge.pmd.lang.java.ast.ASTInfixExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaParameter;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTNullLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTNumericLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTPatternExpression;
import net.sourceforge.pmd.lang.java.ast.ASTStringLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTSuperExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchExpression;
import net.sourceforge.pmd.lang.java.ast.ASTThisExpression;
import net.sourceforge.pmd.lang.java.ast.ASTType;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.BinaryOp;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.JavaVisitor;
import net.sourceforge.pmd.lang.java.ast.QualifiableExpression;

/**
 * Lowers expressions. What stands left in a chain of calls or operators is lowered first, without
 * recursion, and handed to the visitor.
 */
final class ExprLowering implements JavaVisitor<Expr, Expr> {

  private final Lowering unit;
  private final ReferenceLowering references;

  ExprLowering(Lowering unit) {
    this.unit = unit;
    this.references = new ReferenceLowering(unit);
  }

  Expr lower(ASTExpression root) {
    Deque<ASTExpression> spine = new ArrayDeque<>();
    for (ASTExpression node = root; node != null; node = left(node)) {
      spine.push(node);
    }
    Expr lowered = null;
    while (!spine.isEmpty()) {
      ASTExpression node = spine.pop();
      if (node instanceof ASTInfixExpression infix && infix.getOperator() != BinaryOp.INSTANCEOF) {
        lowered = infix(infix, lowered, spine);
      } else {
        lowered = unit.originate(node.acceptVisitor(this, lowered), node);
      }
    }
    return lowered;
  }

  /** The operand or receiver that is lowered before the node; null if there is none. */
  private static ASTExpression left(ASTExpression node) {
    if (node instanceof ASTInfixExpression infix) {
      return infix.getLeftOperand();
    }
    ASTExpression qualifier =
        node instanceof QualifiableExpression qualifiable ? qualifiable.getQualifier() : null;
    boolean isValue =
        qualifier != null
            && !(qualifier instanceof ASTTypeExpression)
            && !(qualifier instanceof ASTAmbiguousName)
            && !(qualifier instanceof ASTThisExpression)
            && !(qualifier instanceof ASTSuperExpression);
    return isValue ? qualifier : null;
  }

  /** One operator over all operands of the chain that starts here. */
  private Expr infix(ASTInfixExpression first, Expr left, Deque<ASTExpression> spine) {
    List<Expr> operands = new ArrayList<>(List.of(left, lower(first.getRightOperand())));
    ASTInfixExpression last = first;
    while (spine.peek() instanceof ASTInfixExpression next
        && next.getOperator() == first.getOperator()) {
      last = next;
      spine.pop();
      operands.add(lower(next.getRightOperand()));
    }
    return unit.originate(
        new Expr.Op(Positions.of(last), Operators.kind(last.getOperator()), operands, type(last)),
        last);
  }

  private TypeRef type(ASTExpression node) {
    return unit.types.of(node);
  }

  @Override
  public Expr visit(ASTMethodCall node, Expr left) {
    return references.call(node, left);
  }

  @Override
  public Expr visit(ASTConstructorCall node, Expr left) {
    return references.made(node, left);
  }

  @Override
  public Expr visit(ASTMethodReference node, Expr left) {
    return references.reference(node, left);
  }

  @Override
  public Expr visit(ASTVariableAccess node, Expr left) {
    return references.variable(node);
  }

  @Override
  public Expr visit(ASTFieldAccess node, Expr left) {
    return references.access(node, left);
  }

  @Override
  public Expr visit(ASTAmbiguousName node, Expr left) {
    Expr value = references.ambiguous(node);
    return value == null ? opaque(node, List.of()) : value;
  }

  @Override
  public Expr visit(ASTAssignmentExpression node, Expr left) {
    return new Expr.Assign(
        Positions.of(node),
        lower(node.getLeftOperand()),
        lower(node.getRightOperand()),
        node.isCompound(),
        type(node));
  }

  @Override
  public Expr visit(ASTUnaryExpression node, Expr left) {
    return new Expr.Op(
        Positions.of(node),
        Operators.kind(node.getOperator()),
        List.of(lower(node.getOperand())),
        type(node));
  }

  /** Only {@code instanceof} comes here. */
  @Override
  public Expr visit(ASTInfixExpression node, Expr left) {
    ASTExpression right = node.getRightOperand();
    List<Decl.Var> bindings = unit.variables.bindings(right);
    TypeRef tested =
        right instanceof ASTPatternExpression pattern
            ? unit.types.of(pattern.getPattern().firstChild(ASTType.class))
            : type(right);
    return new Expr.InstanceOf(Positions.of(node), left, tested, bindings, type(node));
  }

  @Override
  public Expr visit(ASTConditionalExpression node, Expr left) {
    return new Expr.Conditional(
        Positions.of(node),
        lower(node.getCondition()),
        lower(node.getThenBranch()),
        lower(node.getElseBranch()),
        type(node));
  }

  @Override
  public Expr visit(ASTCastExpression node, Expr left) {
    return new Expr.Cast(
        Positions.of(node), lower(node.getOperand()), unit.types.of(node.getCastType()));
  }

  @Override
  public Expr visit(ASTSwitchExpression node, Expr left) {
    Expr selector = lower(node.getTestedExpression());
    return new Expr.SwitchExpr(Positions.of(node), selector, unit.cases(node, true), type(node));
  }

  @Override
  public Expr visit(ASTLambdaExpression node, Expr left) {
    List<Decl.Var> params = new ArrayList<>();
    for (ASTLambdaParameter parameter : node.getParameters()) {
      params.add(unit.variables.of(parameter.getVarId()));
    }
    Stmt.Block body;
    ASTExpression value = node.getExpressionBody();
    if (value == null) {
      body = unit.block(node.getBlockBody());
    } else {
      Pos pos = Positions.of(value);
      body = new Stmt.Block(pos, List.of(new Stmt.Return(pos, lower(value))));
    }
    return new Expr.Lambda(Positions.of(node), params, body, type(node));
  }

  @Override
  public Expr visit(ASTNullLiteral node, Expr left) {
    return new Expr.Literal(Positions.of(node), null, type(node));
  }

  @Override
  public Expr visit(ASTBooleanLiteral node, Expr left) {
    return literal(node);
  }

  @Override
  public Expr visit(ASTNumericLiteral node, Expr left) {
    return literal(node);
  }

  @Override
  public Expr visit(ASTCharLiteral node, Expr left) {
    return literal(node);
  }

  @Override
  public Expr visit(ASTStringLiteral node, Expr left) {
    return literal(node);
  }

  private Expr literal(ASTExpression node) {
    return new Expr.Literal(Positions.of(node), node.getConstValue(), type(node));
  }

  @Override
  public Expr visitNode(net.sourceforge.pmd.lang.ast.Node other, Expr left) {
    ASTExpression node = (ASTExpression) other;
    List<Node> children = new ArrayList<>();
    if (left != null) {
      children.add(left);
    }
    collect(node, left == null ? 0 : 1, children);
    return opaque(node, children);
  }

  private Expr opaque(ASTExpression node, List<Node> children) {
    return new Expr.Opaque(Positions.of(node), children, type(node));
  }

  /** The outermost expressions below a node. */
  private void collect(JavaNode node, int from, List<Node> children) {
    for (int i = from; i < node.getNumChildren(); i++) {
      JavaNode child = node.getChild(i);
      if (child instanceof ASTExpression expression) {
        if (!(child instanceof ASTTypeExpression)) {
          children.add(lower(expression));
        }
      } else if (!(child instanceof ASTAnnotation)) {
        collect(child, 0, children);
      }
    }
  }
}
