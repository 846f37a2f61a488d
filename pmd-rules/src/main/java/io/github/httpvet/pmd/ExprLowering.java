package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
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
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTAssignmentExpression;
import net.sourceforge.pmd.lang.java.ast.ASTBooleanLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTCastExpression;
import net.sourceforge.pmd.lang.java.ast.ASTCharLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTConditionalExpression;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
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
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.BinaryOp;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.JavaVisitor;
import net.sourceforge.pmd.lang.java.ast.QualifiableExpression;
import net.sourceforge.pmd.lang.java.symbols.JFieldSymbol;
import net.sourceforge.pmd.lang.java.symbols.JVariableSymbol;

/**
 * Lowers expressions. What stands left in a chain of calls or operators is lowered first, without
 * recursion, and handed to the visitor.
 */
final class ExprLowering implements JavaVisitor<Expr, Expr> {

  private final Lowering unit;
  private final NameLowering names;

  ExprLowering(Lowering unit) {
    this.unit = unit;
    this.names = new NameLowering(unit.types, unit.imports);
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

  private List<Expr> args(ASTArgumentList arguments) {
    List<Expr> args = new ArrayList<>();
    for (ASTExpression argument : arguments) {
      args.add(lower(argument));
    }
    return args;
  }

  private Qualifier qualifier(ASTExpression node, Expr value) {
    if (node == null) {
      return Qualifier.NONE;
    }
    if (node instanceof ASTAmbiguousName name) {
      return names.qualifier(name);
    }
    boolean isType = node instanceof ASTTypeExpression;
    return new Qualifier(value, node.getTypeMirror(), type(node), isType);
  }

  @Override
  public Expr visit(ASTMethodCall node, Expr left) {
    Qualifier qualifier = qualifier(node.getQualifier(), left);
    List<Expr> args = args(node.getArguments());
    Member member =
        unit.members.method(
            node, node.getMethodName(), qualifier.mirror(), qualifier.type(), args.size());
    Expr receiver = member.isStatic() ? null : qualifier.value();
    Pos pos = Positions.of(node, Positions.name(node));
    return new Expr.Call(pos, receiver, member, args, result(node, member));
  }

  /** PMD gives an unknown method the type that its context wants, which hides what it returns. */
  private TypeRef result(ASTMethodCall node, Member member) {
    if (node.getMethodType() != node.getTypeSystem().UNRESOLVED_METHOD) {
      return type(node);
    }
    return member.key() instanceof ASTExecutableDeclaration own
        ? unit.types.of(own.getGenericSignature().getReturnType())
        : TypeRef.UNKNOWN;
  }

  @Override
  public Expr visit(ASTConstructorCall node, Expr left) {
    ASTClassType typeNode = node.getTypeNode();
    TypeRef type = node.isAnonymousClass() ? unit.types.of(typeNode) : type(node);
    List<Expr> args = args(node.getArguments());
    Member member = unit.members.constructor(node, type, args.size());
    Decl.TypeDecl body =
        node.isAnonymousClass() ? unit.decls.type(node.getAnonymousClassDeclaration()) : null;
    Pos pos = Positions.of(node, Positions.name(typeNode));
    Expr made = new Expr.New(pos, member, args, type, body);
    if (left == null || left instanceof Expr.VarRef || left instanceof Expr.FieldRef) {
      return made;
    }
    // The evaluation of an outer instance has no place in the tree.
    return new Expr.Opaque(pos, List.of(left, unit.originate(made, node)), type);
  }

  @Override
  public Expr visit(ASTMethodReference node, Expr left) {
    ASTExpression before = node.getQualifier();
    Expr value =
        before instanceof ASTThisExpression || before instanceof ASTSuperExpression
            ? lower(before)
            : left;
    Qualifier qualifier = qualifier(before, value);
    Member member =
        node.isConstructorReference()
            ? unit.members.constructor(node, unit.types.of(node.getLhs()), -1)
            : unit.members.method(
                node, node.getMethodName(), qualifier.mirror(), qualifier.type(), -1);
    Pos pos = Positions.of(node, Positions.last(node));
    return new Expr.MethodRef(pos, qualifier.value(), member, type(node));
  }

  @Override
  public Expr visit(ASTVariableAccess node, Expr left) {
    JVariableSymbol symbol = node.getReferencedSym();
    Pos pos = Positions.of(node);
    if (symbol == null || symbol instanceof JFieldSymbol) {
      return field(pos, node, node.getName(), (JFieldSymbol) symbol, Qualifier.NONE);
    }
    ASTVariableId id = Variables.compactParameter(node, symbol);
    if (id == null) {
      id = symbol.tryGetNode();
    }
    return id == null
        ? field(pos, node, node.getName(), null, Qualifier.NONE)
        : new Expr.VarRef(
            pos,
            unit.variables.of(id),
            type(node),
            Variables.constant(symbol, node.getTypeMirror()));
  }

  @Override
  public Expr visit(ASTFieldAccess node, Expr left) {
    Pos pos = Positions.of(node, Positions.last(node));
    Qualifier qualifier = qualifier(node.getQualifier(), left);
    return field(pos, node, node.getName(), node.getReferencedSym(), qualifier);
  }

  private Expr field(
      Pos pos, ASTExpression node, String name, JFieldSymbol symbol, Qualifier qualifier) {
    if (symbol == null) {
      return new Expr.FieldRef(
          pos,
          qualifier.value(),
          qualifier.type(),
          name,
          null,
          qualifier.isType(),
          type(node),
          null);
    }
    boolean isStatic = symbol.isStatic();
    TypeRef owner =
        symbol.getEnclosingClass().isArray()
            ? qualifier.type()
            : unit.types.named(symbol.getEnclosingClass());
    return new Expr.FieldRef(
        pos,
        isStatic ? null : qualifier.value(),
        owner,
        name,
        symbol.tryGetNode(),
        isStatic,
        type(node),
        Variables.constant(symbol, node.getTypeMirror()));
  }

  @Override
  public Expr visit(ASTAmbiguousName node, Expr left) {
    Qualifier qualifier = names.qualifier(node);
    return qualifier.value() == null ? opaque(node, List.of()) : qualifier.value();
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
            ? unit.types.of(pattern.getPattern())
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
