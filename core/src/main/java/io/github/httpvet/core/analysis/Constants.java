package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

  /** True if the call has all the constants that a row about it asks for. */
  public static boolean areGiven(Expr call, Row row) {
    return areGiven(call, row, UnaryOperator.identity());
  }

  /**
   * The same, of arguments that stand for others.
   *
   * @param meant gives what an argument stands for
   */
  public static boolean areGiven(Expr call, Row row, UnaryOperator<Expr> meant) {
    List<Expr> args = Nodes.arguments(call);
    return row.details().constants().stream()
        .allMatch(
            asked ->
                asked.argument() < args.size()
                    && is(meant.apply(args.get(asked.argument())), asked.text()));
  }

  /**
   * True for a constant of that text, in any case; for a field whose value is not known, if its
   * name is the text in capitals, as in {@code HttpMethod.HEAD} of whatever library, or {@code
   * Type.NAME}; for {@code ->text}, a function that always gives that.
   */
  private static boolean is(Expr expr, String text) {
    if (text.startsWith(ALWAYS)) {
      Expr given = alwaysGiven(expr);
      return given != null && is(given, text.substring(ALWAYS.length()));
    }
    if (text.endsWith(CLASS)) {
      return expr.type().arguments().stream()
          .anyMatch(type -> (simple(type.name()) + CLASS).equals(text));
    }
    if (expr instanceof Expr.FieldRef ref && ref.constant() == null) {
      String owner = ref.owner().name();
      return ref.name().equals(text.toUpperCase(Locale.ROOT))
          || (simple(owner) + "." + ref.name()).equals(text);
    }
    Long number = integer(expr);
    return text.equalsIgnoreCase(String.valueOf(number != null ? number : of(expr)));
  }

  private static final String CLASS = ".class";

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** What stands before the text of a constant in the tables if a function has to give it. */
  private static final String ALWAYS = "->";

  /** The one thing that a lambda, or the one method of an anonymous class, gives; null if none. */
  private static Expr alwaysGiven(Expr function) {
    Stmt.Block body =
        function instanceof Expr.Lambda lambda
            ? lambda.body()
            : function instanceof Expr.New made && made.body() != null
                ? onlyMethod(made.body())
                : null;
    return body != null
            && body.statements().size() == 1
            && body.statements().get(0) instanceof Stmt.Return result
        ? result.value()
        : null;
  }

  private static Stmt.Block onlyMethod(Decl.TypeDecl type) {
    List<Stmt.Block> bodies =
        type.members().stream()
            .filter(member -> member instanceof Decl.Method method && !method.isConstructor())
            .map(member -> ((Decl.Method) member).body())
            .filter(Objects::nonNull)
            .toList();
    return bodies.size() == 1 ? bodies.get(0) : null;
  }

  /** The text that an expression is, if it is a constant. */
  public static Optional<String> text(Expr expr) {
    return of(expr) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The literal start of a text expression; empty if it starts with something unknown. */
  public static String prefix(Expr expr) {
    if (of(expr) instanceof String text) {
      return text;
    }
    if (expr instanceof Expr.Op op && op.kind() == Expr.OpKind.PLUS && !op.operands().isEmpty()) {
      return prefix(op.operands().get(0));
    }
    return "";
  }
}
