package io.github.httpvet.javac;

import com.sun.source.tree.Tree;
import io.github.httpvet.core.tree.Expr.OpKind;

/** What the operators of javac's trees compute. */
final class Operators {

  private Operators() {}

  /** The kind of a unary or binary expression. */
  static OpKind of(Tree tree) {
    return switch (tree.getKind()) {
      case CONDITIONAL_AND -> OpKind.AND;
      case CONDITIONAL_OR -> OpKind.OR;
      case LOGICAL_COMPLEMENT -> OpKind.NOT;
      case EQUAL_TO -> OpKind.EQ;
      case NOT_EQUAL_TO -> OpKind.NE;
      case LESS_THAN -> OpKind.LT;
      case LESS_THAN_EQUAL -> OpKind.LE;
      case GREATER_THAN -> OpKind.GT;
      case GREATER_THAN_EQUAL -> OpKind.GE;
      case PLUS -> OpKind.PLUS;
      case MINUS, UNARY_MINUS -> OpKind.MINUS;
      case MULTIPLY -> OpKind.TIMES;
      case DIVIDE -> OpKind.DIVIDE;
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          OpKind.INCREMENT;
      default -> OpKind.OTHER;
    };
  }
}
