package io.github.httpvet.javac;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.github.httpvet.core.tree.Decl.Var;
import io.github.httpvet.core.tree.Decl.VarKind;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.Stmt.LoopKind;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;

/** Lowers statements. */
final class StmtLowering extends SimpleTreeVisitor<Stmt, Void> {

  private final JavacUnit unit;

  StmtLowering(JavacUnit unit) {
    this.unit = unit;
  }

  /** The statement, or null for none. */
  Stmt lower(Tree tree) {
    if (tree == null) {
      return null;
    }
    Stmt stmt = tree.accept(this, null);
    return unit.origins.containsKey(stmt) ? stmt : unit.from(tree, stmt);
  }

  /** The block; one without statements if javac has none, as it may of code with errors. */
  Stmt.Block block(BlockTree tree) {
    if (tree == null) {
      return new Stmt.Block(Pos.NONE, List.of());
    }
    return unit.from(tree, new Stmt.Block(pos(tree), all(tree.getStatements())));
  }

  private Stmt.Block blockOrNull(BlockTree tree) {
    return tree == null ? null : block(tree);
  }

  List<Stmt> all(List<? extends StatementTree> trees) {
    List<Stmt> stmts = new ArrayList<>(trees.size());
    for (StatementTree tree : trees) {
      if (!isImpliedSuper(tree)) {
        stmts.add(lower(tree));
      }
    }
    return stmts;
  }

  /** javac puts the {@code super()} that a constructor implies in front of its statements. */
  private boolean isImpliedSuper(StatementTree tree) {
    return tree instanceof ExpressionStatementTree statement
        && CallLowering.isConstructorCall(statement.getExpression())
        && !unit.positions.startsWithWord(statement);
  }

  private Expr expr(ExpressionTree tree) {
    return tree == null ? null : unit.exprs.lower(tree);
  }

  private Pos pos(Tree tree) {
    return unit.positions.of(tree);
  }

  /** A statement of a kind that is not known yet keeps its expressions. */
  @Override
  protected Stmt defaultAction(Tree tree, Void unused) {
    return new Stmt.ExprStmt(pos(tree), unit.exprs.opaque(tree));
  }

  @Override
  public Stmt visitBlock(BlockTree tree, Void unused) {
    return block(tree);
  }

  @Override
  public Stmt visitEmptyStatement(EmptyStatementTree tree, Void unused) {
    return new Stmt.Block(pos(tree), List.of());
  }

  @Override
  public Stmt visitVariable(VariableTree tree, Void unused) {
    Expr init = expr(tree.getInitializer());
    TypeRef inferred = init == null ? TypeRef.UNKNOWN : init.type();
    Var var = unit.decls.var(tree, VarKind.LOCAL, inferred);
    return new Stmt.Local(var.pos(), var, init);
  }

  @Override
  public Stmt visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    return new Stmt.ExprStmt(pos(tree), expr(tree.getExpression()));
  }

  @Override
  public Stmt visitAssert(AssertTree tree, Void unused) {
    List<Expr> operands = new ArrayList<>();
    operands.add(expr(tree.getCondition()));
    if (tree.getDetail() != null) {
      operands.add(expr(tree.getDetail()));
    }
    Expr op = new Expr.Op(pos(tree), Expr.OpKind.OTHER, operands, TypeRef.simple("void"));
    return new Stmt.ExprStmt(pos(tree), op);
  }

  @Override
  public Stmt visitIf(IfTree tree, Void unused) {
    return new Stmt.If(
        pos(tree),
        expr(tree.getCondition()),
        lower(tree.getThenStatement()),
        lower(tree.getElseStatement()));
  }

  @Override
  public Stmt visitWhileLoop(WhileLoopTree tree, Void unused) {
    return loop(tree, LoopKind.WHILE, expr(tree.getCondition()), lower(tree.getStatement()));
  }

  @Override
  public Stmt visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    Stmt body = lower(tree.getStatement());
    return loop(tree, LoopKind.DO, expr(tree.getCondition()), body);
  }

  private Stmt loop(Tree tree, LoopKind kind, Expr condition, Stmt body) {
    return unit.from(
        tree, new Stmt.Loop(pos(tree), kind, List.of(), condition, List.of(), null, null, body));
  }

  @Override
  public Stmt visitForLoop(ForLoopTree tree, Void unused) {
    List<Stmt> init = all(tree.getInitializer());
    Expr condition = expr(tree.getCondition());
    List<Stmt> update = all(tree.getUpdate());
    Stmt body = lower(tree.getStatement());
    return unit.from(
        tree, new Stmt.Loop(pos(tree), LoopKind.FOR, init, condition, update, null, null, body));
  }

  @Override
  public Stmt visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    Expr iterable = expr(tree.getExpression());
    Var each = unit.decls.var(tree.getVariable(), VarKind.FOREACH, element(iterable.type()));
    Stmt body = lower(tree.getStatement());
    return new Stmt.Loop(
        pos(tree), LoopKind.FOREACH, List.of(), null, List.of(), each, iterable, body);
  }

  /** What a loop over unresolved elements gives, where javac gives up. */
  private static TypeRef element(TypeRef iterable) {
    return iterable.arguments().size() == 1 ? iterable.arguments().get(0) : TypeRef.UNKNOWN;
  }

  @Override
  public Stmt visitTry(TryTree tree, Void unused) {
    List<Stmt.Resource> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      resources.add(resource(resource));
    }
    Stmt.Block body = block(tree.getBlock());
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchTree handler : tree.getCatches()) {
      catches.add(handler(handler));
    }
    return new Stmt.Try(pos(tree), resources, body, catches, blockOrNull(tree.getFinallyBlock()));
  }

  private Stmt.Resource resource(Tree tree) {
    if (tree instanceof VariableTree variable) {
      Expr value =
          variable.getInitializer() == null
              ? unit.exprs.opaque(tree)
              : expr(variable.getInitializer());
      Var var = unit.decls.var(variable, VarKind.RESOURCE, value.type());
      return unit.from(tree, new Stmt.Resource(var.pos(), var, value));
    }
    Expr value = tree instanceof ExpressionTree e ? expr(e) : unit.exprs.opaque(tree);
    return unit.from(tree, new Stmt.Resource(pos(tree), null, value));
  }

  private Stmt.Catch handler(CatchTree tree) {
    Tree type = tree.getParameter().getType();
    List<? extends Tree> alternatives =
        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
    List<TypeRef> types = new ArrayList<>();
    for (Tree alternative : alternatives) {
      types.add(unit.typeRefs.named(alternative));
    }
    Var var = unit.decls.var(tree.getParameter(), VarKind.CATCH);
    return unit.from(tree, new Stmt.Catch(pos(tree), var, types, block(tree.getBlock())));
  }

  @Override
  public Stmt visitReturn(ReturnTree tree, Void unused) {
    return new Stmt.Return(pos(tree), expr(tree.getExpression()));
  }

  @Override
  public Stmt visitYield(YieldTree tree, Void unused) {
    return new Stmt.Yield(pos(tree), expr(tree.getValue()));
  }

  @Override
  public Stmt visitThrow(ThrowTree tree, Void unused) {
    return new Stmt.Throw(pos(tree), expr(tree.getExpression()));
  }

  @Override
  public Stmt visitBreak(BreakTree tree, Void unused) {
    return new Stmt.Jump(pos(tree), true, label(tree.getLabel()));
  }

  @Override
  public Stmt visitContinue(ContinueTree tree, Void unused) {
    return new Stmt.Jump(pos(tree), false, label(tree.getLabel()));
  }

  private static String label(Name name) {
    return name == null ? null : name.toString();
  }

  @Override
  public Stmt visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    return new Stmt.Labeled(pos(tree), tree.getLabel().toString(), lower(tree.getStatement()));
  }

  @Override
  public Stmt visitSwitch(SwitchTree tree, Void unused) {
    Expr selector = expr(tree.getExpression());
    return new Stmt.Switch(pos(tree), selector, unit.cases.all(tree.getCases()));
  }

  @Override
  public Stmt visitSynchronized(SynchronizedTree tree, Void unused) {
    return new Stmt.Sync(pos(tree), expr(tree.getExpression()), block(tree.getBlock()));
  }

  @Override
  public Stmt visitClass(ClassTree tree, Void unused) {
    return new Stmt.DeclStmt(pos(tree), unit.decls.type(tree));
  }
}
