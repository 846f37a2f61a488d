package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.java.ast.ASTAssertStatement;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTBreakStatement;
import net.sourceforge.pmd.lang.java.ast.ASTContinueStatement;
import net.sourceforge.pmd.lang.java.ast.ASTDoStatement;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTExpressionStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForeachStatement;
import net.sourceforge.pmd.lang.java.ast.ASTIfStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLabeledStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalClassStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalVariableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTReturnStatement;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTStatementExpressionList;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSynchronizedStatement;
import net.sourceforge.pmd.lang.java.ast.ASTThrowStatement;
import net.sourceforge.pmd.lang.java.ast.ASTTryStatement;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.ASTWhileStatement;
import net.sourceforge.pmd.lang.java.ast.ASTYieldStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.JavaVisitor;

/** Lowers statements. */
final class StmtLowering implements JavaVisitor<Void, Stmt> {

  final BranchLowering branches;
  private final Lowering unit;

  StmtLowering(Lowering unit) {
    this.unit = unit;
    this.branches = new BranchLowering(unit, this);
  }

  Stmt.Block block(ASTBlock node) {
    return new Stmt.Block(Positions.of(node), all(node));
  }

  List<Stmt> all(Iterable<ASTStatement> nodes) {
    List<Stmt> statements = new ArrayList<>();
    for (ASTStatement node : nodes) {
      add(node, statements);
    }
    return statements;
  }

  /** Adds one statement, or one for each variable or expression in it. */
  private void add(ASTStatement node, List<Stmt> statements) {
    if (node instanceof ASTLocalVariableDeclaration declaration) {
      for (ASTVariableId id : declaration.getVarIds()) {
        Decl.Var variable = unit.variables.of(id);
        Expr init = expr(id.getInitializer());
        statements.add(new Stmt.Local(Positions.of(id.getParent()), variable, init));
      }
    } else if (node instanceof ASTStatementExpressionList list) {
      for (ASTExpression expression : list) {
        statements.add(exprStmt(expression));
      }
    } else if (node != null) {
      statements.add(one(node));
    }
  }

  Stmt one(ASTStatement node) {
    return node.acceptVisitor(this, null);
  }

  private Expr expr(ASTExpression node) {
    return node == null ? null : unit.expr(node);
  }

  Stmt exprStmt(ASTExpression node) {
    Expr lowered = unit.expr(node);
    return new Stmt.ExprStmt(lowered.pos(), lowered);
  }

  /** Empty statements, and what future versions of the language may bring. */
  @Override
  public Stmt visitNode(Node other, Void unused) {
    JavaNode node = (JavaNode) other;
    List<Stmt> statements = new ArrayList<>();
    for (ASTExpression expression : node.children(ASTExpression.class)) {
      statements.add(exprStmt(expression));
    }
    return new Stmt.Block(Positions.of(node), statements);
  }

  @Override
  public Stmt visit(ASTLocalVariableDeclaration node, Void unused) {
    return new Stmt.Block(Positions.of(node), all(List.of(node)));
  }

  @Override
  public Stmt visit(ASTBlock node, Void unused) {
    return block(node);
  }

  @Override
  public Stmt visit(ASTExpressionStatement node, Void unused) {
    return new Stmt.ExprStmt(Positions.of(node), unit.expr(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTExplicitConstructorInvocation node, Void unused) {
    List<Expr> args = new ArrayList<>();
    for (ASTExpression argument : node.getArguments()) {
      args.add(unit.expr(argument));
    }
    TypeRef made = unit.types.of(node);
    Member member = unit.members.constructor(node, made, args.size());
    Pos pos = Positions.of(node);
    int end = node.getArguments().getTextRegion().getEndOffset();
    Pos callPos = new Pos(pos.start(), end, pos.anchor());
    Expr call =
        new Expr.Call(callPos, expr(node.getQualifier()), member, args, TypeRef.simple("void"));
    return new Stmt.ExprStmt(pos, unit.originate(call, node));
  }

  @Override
  public Stmt visit(ASTIfStatement node, Void unused) {
    Expr condition = unit.expr(node.getCondition());
    Stmt then = one(node.getThenBranch());
    return new Stmt.If(
        Positions.of(node),
        condition,
        then,
        node.getElseBranch() == null ? null : one(node.getElseBranch()));
  }

  @Override
  public Stmt visit(ASTWhileStatement node, Void unused) {
    return loop(node, Stmt.LoopKind.WHILE, node.getCondition(), node.getBody());
  }

  @Override
  public Stmt visit(ASTDoStatement node, Void unused) {
    return loop(node, Stmt.LoopKind.DO, node.getCondition(), node.getBody());
  }

  private Stmt loop(JavaNode node, Stmt.LoopKind kind, ASTExpression condition, ASTStatement body) {
    return unit.originate(
        new Stmt.Loop(
            Positions.of(node),
            kind,
            List.of(),
            unit.expr(condition),
            List.of(),
            null,
            null,
            one(body)),
        node);
  }

  @Override
  public Stmt visit(ASTForStatement node, Void unused) {
    List<Stmt> init = new ArrayList<>();
    List<Stmt> update = new ArrayList<>();
    add(node.getInit(), init);
    add(node.getUpdate(), update);
    return unit.originate(
        new Stmt.Loop(
            Positions.of(node),
            Stmt.LoopKind.FOR,
            init,
            expr(node.getCondition()),
            update,
            null,
            null,
            one(node.getBody())),
        node);
  }

  @Override
  public Stmt visit(ASTForeachStatement node, Void unused) {
    return new Stmt.Loop(
        Positions.of(node),
        Stmt.LoopKind.FOREACH,
        List.of(),
        null,
        List.of(),
        unit.variables.of(node.getVarId()),
        unit.expr(node.getIterableExpr()),
        one(node.getBody()));
  }

  @Override
  public Stmt visit(ASTTryStatement node, Void unused) {
    return branches.tried(node);
  }

  @Override
  public Stmt visit(ASTReturnStatement node, Void unused) {
    return new Stmt.Return(Positions.of(node), expr(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTYieldStatement node, Void unused) {
    return new Stmt.Yield(Positions.of(node), unit.expr(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTThrowStatement node, Void unused) {
    return new Stmt.Throw(Positions.of(node), unit.expr(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTBreakStatement node, Void unused) {
    return new Stmt.Jump(Positions.of(node), true, node.getLabel());
  }

  @Override
  public Stmt visit(ASTContinueStatement node, Void unused) {
    return new Stmt.Jump(Positions.of(node), false, node.getLabel());
  }

  @Override
  public Stmt visit(ASTLabeledStatement node, Void unused) {
    return new Stmt.Labeled(Positions.of(node), node.getLabel(), one(node.getStatement()));
  }

  @Override
  public Stmt visit(ASTSynchronizedStatement node, Void unused) {
    Expr lock = unit.expr(node.getLockExpression());
    return new Stmt.Sync(Positions.of(node), lock, block(node.getBody()));
  }

  @Override
  public Stmt visit(ASTLocalClassStatement node, Void unused) {
    return new Stmt.DeclStmt(Positions.of(node), unit.decls.type(node.getDeclaration()));
  }

  @Override
  public Stmt visit(ASTAssertStatement node, Void unused) {
    List<Expr> operands = new ArrayList<>();
    operands.add(unit.expr(node.getCondition()));
    if (node.hasDetailMessage()) {
      operands.add(unit.expr(node.getDetailMessageNode()));
    }
    Pos pos = Positions.of(node);
    return new Stmt.ExprStmt(
        pos, new Expr.Op(pos, Expr.OpKind.OTHER, operands, TypeRef.simple("void")));
  }

  @Override
  public Stmt visit(ASTSwitchStatement node, Void unused) {
    Expr selector = unit.expr(node.getTestedExpression());
    return new Stmt.Switch(Positions.of(node), selector, branches.cases(node, false));
  }
}
