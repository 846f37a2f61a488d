package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTCatchClause;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFinallyClause;
import net.sourceforge.pmd.lang.java.ast.ASTGuard;
import net.sourceforge.pmd.lang.java.ast.ASTLocalVariableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTPattern;
import net.sourceforge.pmd.lang.java.ast.ASTResource;
import net.sourceforge.pmd.lang.java.ast.ASTResourceList;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchArrowBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchFallthroughBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLabel;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLike;
import net.sourceforge.pmd.lang.java.ast.ASTTryStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Lowers the parts of {@code try} and {@code switch}. */
final class BranchLowering {

  private final Lowering unit;
  private final StmtLowering stmts;

  BranchLowering(Lowering unit, StmtLowering stmts) {
    this.unit = unit;
    this.stmts = stmts;
  }

  Stmt tried(ASTTryStatement node) {
    List<Stmt.Resource> resources = new ArrayList<>();
    ASTResourceList declared = node.getResources();
    if (declared != null) {
      for (ASTResource resource : declared) {
        resources.add(resource(resource));
      }
    }
    Stmt.Block body = unit.block(node.getBody());
    List<Stmt.Catch> catches = new ArrayList<>();
    for (ASTCatchClause clause : node.getCatchClauses()) {
      catches.add(caught(clause));
    }
    ASTFinallyClause last = node.getFinallyClause();
    return new Stmt.Try(
        Positions.of(node),
        resources,
        body,
        catches,
        last == null ? null : unit.block(last.getBody()));
  }

  private Stmt.Resource resource(ASTResource node) {
    ASTLocalVariableDeclaration declared = node.asLocalVariableDeclaration();
    Decl.Var variable =
        declared == null ? null : unit.variables.of(declared.getVarIds().firstOrThrow());
    return new Stmt.Resource(Positions.of(node), variable, unit.expr(node.getInitializer()));
  }

  private Stmt.Catch caught(ASTCatchClause node) {
    List<TypeRef> types = new ArrayList<>();
    for (ASTClassType type : node.getParameter().getAllExceptionTypes()) {
      types.add(unit.types.of(type));
    }
    Decl.Var variable = unit.variables.of(node.getParameter().getVarId());
    return new Stmt.Catch(Positions.of(node), variable, types, unit.block(node.getBody()));
  }

  List<Stmt.Case> cases(ASTSwitchLike node, boolean isExpression) {
    List<Stmt.Case> cases = new ArrayList<>();
    for (ASTSwitchBranch branch : node.getBranches()) {
      cases.add(oneCase(branch, isExpression));
    }
    return cases;
  }

  private Stmt.Case oneCase(ASTSwitchBranch branch, boolean isExpression) {
    ASTSwitchLabel label = branch.getLabel();
    ASTGuard guard = label.children(ASTGuard.class).first();
    List<Decl.Var> bindings = new ArrayList<>();
    label
        .children(ASTPattern.class)
        .forEach(pattern -> bindings.addAll(unit.variables.bindings(pattern)));
    return new Stmt.Case(
        Positions.of(branch),
        label.getExprList().toList(unit::expr),
        bindings,
        guard == null ? null : unit.expr(guard.getGuard()),
        label.isDefault(),
        branch instanceof ASTSwitchArrowBranch,
        branch instanceof ASTSwitchArrowBranch arrow
            ? List.of(result(arrow.getRightHandSide(), isExpression))
            : stmts.all(((ASTSwitchFallthroughBranch) branch).getStatements()));
  }

  /** What stands behind an arrow. */
  private Stmt result(JavaNode node, boolean isExpression) {
    if (!(node instanceof ASTExpression expression)) {
      return stmts.one((ASTStatement) node);
    }
    return isExpression
        ? new Stmt.Yield(Positions.of(node), unit.expr(expression))
        : stmts.exprStmt(expression);
  }
}
