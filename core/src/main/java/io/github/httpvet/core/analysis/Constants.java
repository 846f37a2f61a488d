package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Expr;
import java.util.Optional;

/** The values of constant expressions, and what a text surely starts with. */
public final class Constants {

  private Constants() {}

  /** The constant that an expression is, or null. */
  public static Object of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value();
    }
    if (expr instanceof Expr.VarRef ref) {
      return ref.constant();
    }
    if (expr instanceof Expr.FieldRef ref) {
      return ref.constant();
    }
    if (expr instanceof Expr.Cast cast) {
      return of(cast.value());
    }
    return null;
  }

  /** The integer that an expression is, or null. */
  public static Long integer(Expr expr) {
    Object value = of(expr);
    if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      return ((Number) value).longValue();
    }
    if (expr instanceof Expr.Op op
        && op.kind() == Expr.OpKind.MINUS
        && op.operands().size() == 1
        && integer(op.operands().get(0)) != null) {
      return -integer(op.operands().get(0));
    }
    return null;
  }

  /** The text that an expression is, if it is a constant. */
  public static Optional<String> text(Expr expr) {
    return of(expr) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The literal start of a text expression; empty if it starts with something unknown. */
  static String prefix(Expr expr) {
    if (of(expr) instanceof String text) {
      return text;
    }
    if (expr instanceof Expr.Op op && op.kind() == Expr.OpKind.PLUS && !op.operands().isEmpty()) {
      return prefix(op.operands().get(0));
    }
    return "";
  }
}
