package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;

/** Where statements can stand that have to run just before an expression, or just after. */
final class Placing {

  private final Analysis analysis;
  private final Layout layout;

  Placing(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  /**
   * A variable and the statement that gives it its whole value.
   *
   * @param type as declared
   */
  record Held(Stmt statement, String name, TypeRef type) {}

  /** The variable that has the value, if statements may follow. */
  Optional<Held> held(Expr value) {
    Node parent = analysis.index().parent(value);
    Held held = null;
    if (parent instanceof Stmt.Local local) {
      held = new Held(local, local.var().name(), local.var().type());
    } else if (parent instanceof Expr.Assign assign
        && assign.value() == value
        && !assign.compound()
        && analysis.index().parent(assign) instanceof Stmt.ExprStmt statement) {
      held = assigned(assign.target(), statement);
    }
    return Optional.ofNullable(held).filter(one -> isStatement(one.statement()));
  }

  private static Held assigned(Expr target, Stmt statement) {
    if (target instanceof Expr.VarRef ref) {
      return new Held(statement, ref.var().name(), ref.var().type());
    }
    return target instanceof Expr.FieldRef field && field.receiver() == null
        ? new Held(statement, field.name(), field.type())
        : null;
  }

  /** True for one alone on its lines, in braces. */
  private boolean isStatement(Stmt statement) {
    return isInBlock(statement)
        && layout.isAlone(statement.pos())
        && layout.between(statement.pos().start(), statement.pos().end()).endsWith(";");
  }

  private boolean isInBlock(Stmt statement) {
    return statement.pos().isReal()
        && analysis.index().parent(statement) instanceof Stmt.Block block
        && block.pos().isReal()
        && layout.startsWith(block.pos().start(), "{")
        && layout.isFirst(statement.pos().start())
        && block.statements().stream()
            .noneMatch(s -> s != statement && s.pos().start() == statement.pos().start());
  }

  /** The statement of which the expression is what runs first, if others may stand before it. */
  Optional<Stmt> before(Expr expr) {
    Node at = expr;
    Node parent = analysis.index().parent(at);
    while (parent instanceof Expr around && isFirst(at, around)) {
      at = around;
      parent = analysis.index().parent(at);
    }
    Stmt statement = null;
    if (parent instanceof Stmt.Local
        || parent instanceof Stmt.ExprStmt
        || parent instanceof Stmt.Return
        || parent instanceof Stmt.Throw
        || parent instanceof Stmt.If test && test.condition() == at) {
      statement = (Stmt) parent;
    } else if (parent instanceof Stmt.Resource resource
        && analysis.index().parent(resource) instanceof Stmt.Try handled
        && handled.resources().get(0) == resource
        && handled.catches().isEmpty()
        && handled.last() == null) {
      statement = handled;
    }
    boolean isOfConstructor =
        at instanceof Expr.Call call && call.member().name().equals(Member.CONSTRUCTOR);
    return Optional.ofNullable(statement).filter(one -> !isOfConstructor && isInBlock(one));
  }

  /** True if nothing of the expression around runs before, or nothing that could tell. */
  private static boolean isFirst(Node part, Expr around) {
    if (around instanceof Expr.Assign assign) {
      return assign.value() == part && isPlain(assign.target());
    }
    if (around instanceof Expr.Conditional conditional) {
      return conditional.condition() == part;
    }
    if (around instanceof Expr.Call
        || around instanceof Expr.New
        || around instanceof Expr.Cast
        || around instanceof Expr.InstanceOf
        || around instanceof Expr.Op) {
      List<Node> parts = around.children();
      int index = parts.indexOf(part);
      return index == 0
          || index > 0
              && !(around instanceof Expr.Op)
              && parts.subList(0, index).stream().allMatch(Placing::isPlain);
    }
    return false;
  }

  /** True if it is free of side effects: a literal, a variable or a field. */
  static boolean isPlain(Node expr) {
    return expr instanceof Expr.Literal
        || expr instanceof Expr.VarRef
        || expr instanceof Expr.FieldRef field
            && (field.receiver() == null || isPlain(field.receiver()));
  }

  /** True for such an expression, or a getter that is called on one. */
  static boolean isPlainOrGetter(Node expr) {
    return isPlain(expr)
        || expr instanceof Expr.Call call
            && call.member().name().matches("get[A-Z].*")
            && call.args().isEmpty()
            && call.receiver() != null
            && isPlain(call.receiver());
  }
}
