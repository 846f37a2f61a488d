package io.github.httpvet.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import io.github.httpvet.core.tree.Decl.Var;
import io.github.httpvet.core.tree.Decl.VarKind;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lowers expressions. */
final class ExprLowering extends SimpleTreeVisitor<Expr, Void> {

  private final JavacUnit unit;

  ExprLowering(JavacUnit unit) {
    this.unit = unit;
  }

  /**
   * The expression; runs along the receivers of a chain instead of recurring into them. Of code
   * with errors javac may lack parts that the grammar has: null is a node of which nothing is
   * known.
   */
  Expr lower(ExpressionTree tree) {
    if (tree == null) {
      return new Expr.Opaque(Pos.NONE, List.of(), TypeRef.UNKNOWN);
    }
    Deque<ExpressionTree> chain = new ArrayDeque<>();
    ExpressionTree current = strip(tree);
    ExpressionTree receiver = unit.calls.receiver(current);
    while (receiver != null) {
      chain.push(current);
      current = strip(receiver);
      receiver = unit.calls.receiver(current);
    }
    Expr result = unit.from(current, current.accept(this, null));
    for (ExpressionTree link : chain) {
      result = unit.from(link, unit.calls.link(link, result));
    }
    return result;
  }

  List<Expr> all(List<? extends ExpressionTree> trees) {
    List<Expr> exprs = new ArrayList<>(trees.size());
    for (ExpressionTree tree : trees) {
      exprs.add(lower(tree));
    }
    return exprs;
  }

  private static ExpressionTree strip(ExpressionTree tree) {
    ExpressionTree current = tree;
    while (current instanceof ParenthesizedTree parenthesized) {
      current = parenthesized.getExpression();
    }
    return current;
  }

  private Pos pos(Tree tree) {
    return unit.positions.of(tree);
  }

  @Override
  protected Expr defaultAction(Tree tree, Void unused) {
    return opaque(tree);
  }

  /** A tree, not null, that has no node of its own, with the expressions and statements in it. */
  Expr opaque(Tree tree) {
    List<Node> children = new ArrayList<>();
    tree.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree child, Void unused) {
            addTo(children, child);
            return null;
          }
        },
        null);
    return new Expr.Opaque(pos(tree), children, unit.type(tree));
  }

  private void addTo(List<Node> children, Tree tree) {
    if (tree instanceof ExpressionTree expression && !TypeNames.isTypeSyntax(tree)) {
      children.add(lower(expression));
    } else if (tree instanceof StatementTree) {
      children.add(unit.stmts.lower(tree));
    }
  }

  @Override
  public Expr visitErroneous(ErroneousTree tree, Void unused) {
    List<Node> children = new ArrayList<>();
    if (tree.getErrorTrees() != null) {
      tree.getErrorTrees().forEach(part -> addTo(children, part));
    }
    return new Expr.Opaque(pos(tree), children, TypeRef.UNKNOWN);
  }

  @Override
  public Expr visitIdentifier(IdentifierTree tree, Void unused) {
    return unit.calls.identifier(tree);
  }

  @Override
  public Expr visitMemberSelect(MemberSelectTree tree, Void unused) {
    return unit.calls.select(tree, null);
  }

  @Override
  public Expr visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    return unit.calls.call(tree, null);
  }

  @Override
  public Expr visitNewClass(NewClassTree tree, Void unused) {
    return unit.calls.constructorCall(tree);
  }

  @Override
  public Expr visitMemberReference(MemberReferenceTree tree, Void unused) {
    return unit.calls.reference(tree);
  }

  @Override
  public Expr visitArrayAccess(ArrayAccessTree tree, Void unused) {
    List<Node> children = List.of(lower(tree.getExpression()), lower(tree.getIndex()));
    return new Expr.Opaque(pos(tree), children, unit.type(tree));
  }

  @Override
  public Expr visitNewArray(NewArrayTree tree, Void unused) {
    List<Node> children = new ArrayList<>(all(tree.getDimensions()));
    if (tree.getInitializers() != null) {
      children.addAll(all(tree.getInitializers()));
    }
    return new Expr.Opaque(pos(tree), children, unit.type(tree));
  }

  @Override
  public Expr visitAssignment(AssignmentTree tree, Void unused) {
    Expr target = lower(tree.getVariable());
    Expr value = lower(tree.getExpression());
    return new Expr.Assign(pos(tree), target, value, false, type(tree, List.of(target, value)));
  }

  @Override
  public Expr visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    Expr target = lower(tree.getVariable());
    return new Expr.Assign(pos(tree), target, lower(tree.getExpression()), true, unit.type(tree));
  }

  @Override
  public Expr visitLiteral(LiteralTree tree, Void unused) {
    return new Expr.Literal(pos(tree), tree.getValue(), unit.type(tree));
  }

  @Override
  public Expr visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    Expr condition = lower(tree.getCondition());
    Expr whenTrue = lower(tree.getTrueExpression());
    Expr whenFalse = lower(tree.getFalseExpression());
    TypeRef type = type(tree, List.of(whenTrue, whenFalse));
    return new Expr.Conditional(pos(tree), condition, whenTrue, whenFalse, type);
  }

  /** The type of one of several values: what javac cannot name may still be known of a value. */
  private TypeRef type(Tree tree, List<Expr> values) {
    TypeRef type = unit.type(tree);
    if (type.resolved()) {
      return type;
    }
    return values.stream()
        .map(Expr::type)
        .filter(known -> !known.name().isEmpty() && !known.name().equals("null"))
        .findFirst()
        .orElse(TypeRef.UNKNOWN);
  }

  @Override
  public Expr visitUnary(UnaryTree tree, Void unused) {
    return new Expr.Op(
        pos(tree), Operators.of(tree), List.of(lower(tree.getExpression())), unit.type(tree));
  }

  /** Runs down the left spine; on the way back, one operator in a row is one node. */
  @Override
  public Expr visitBinary(BinaryTree tree, Void unused) {
    Deque<BinaryTree> spine = new ArrayDeque<>();
    ExpressionTree leftmost = tree;
    while (leftmost instanceof BinaryTree binary) {
      spine.push(binary);
      leftmost = binary.getLeftOperand();
    }
    Expr result = lower(leftmost);
    int start = unit.positions.start(leftmost);
    while (!spine.isEmpty()) {
      BinaryTree top = spine.pop();
      List<Expr> operands = new ArrayList<>(List.of(result, lower(top.getRightOperand())));
      while (!spine.isEmpty() && spine.peek().getKind() == top.getKind()) {
        top = spine.pop();
        operands.add(lower(top.getRightOperand()));
      }
      Pos pos = unit.positions.from(start, top);
      result = unit.from(top, new Expr.Op(pos, Operators.of(top), operands, unit.type(top)));
    }
    return result;
  }

  @Override
  public Expr visitTypeCast(TypeCastTree tree, Void unused) {
    Expr value = lower(tree.getExpression());
    return new Expr.Cast(pos(tree), value, unit.typeRefs.named(tree.getType()));
  }

  @Override
  public Expr visitInstanceOf(InstanceOfTree tree, Void unused) {
    Expr value = lower(tree.getExpression());
    TypeRef tested =
        tree.getType() == null ? unit.type(tree.getPattern()) : unit.typeRefs.named(tree.getType());
    List<Var> bindings = unit.cases.bindings(Syntax.bindings(tree.getPattern()));
    return new Expr.InstanceOf(pos(tree), value, tested, bindings, unit.type(tree));
  }

  @Override
  public Expr visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    Expr selector = lower(tree.getExpression());
    List<Stmt.Case> cases = unit.cases.all(tree.getCases());
    List<Expr> values = new ArrayList<>();
    for (Stmt.Case one : cases) {
      for (Stmt stmt : one.body()) {
        if (stmt instanceof Stmt.Yield result) {
          values.add(result.value());
        }
      }
    }
    return new Expr.SwitchExpr(pos(tree), selector, cases, type(tree, values));
  }

  @Override
  public Expr visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    List<Var> params = new ArrayList<>();
    for (VariableTree param : tree.getParameters()) {
      params.add(unit.decls.var(param, VarKind.LAMBDA_PARAMETER));
    }
    Stmt.Block body =
        tree.getBody() == null ? new Stmt.Block(Pos.NONE, List.of()) : lambdaBody(tree.getBody());
    return new Expr.Lambda(pos(tree), params, body, unit.type(tree));
  }

  private Stmt.Block lambdaBody(Tree body) {
    if (body instanceof BlockTree block) {
      return unit.stmts.block(block);
    }
    Expr value = body instanceof ExpressionTree expression ? lower(expression) : opaque(body);
    return new Stmt.Block(pos(body), List.of(new Stmt.Return(pos(body), value)));
  }
}
