package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Expr.OpKind;
import net.sourceforge.pmd.lang.java.ast.BinaryOp;
import net.sourceforge.pmd.lang.java.ast.UnaryOp;

/** The kinds of PMD's operators. */
final class Operators {

  private Operators() {}

  static OpKind kind(BinaryOp operator) {
    switch (operator) {
      case CONDITIONAL_AND:
        return OpKind.AND;
      case CONDITIONAL_OR:
        return OpKind.OR;
      case EQ:
        return OpKind.EQ;
      case NE:
        return OpKind.NE;
      case LT:
        return OpKind.LT;
      case LE:
        return OpKind.LE;
      case GT:
        return OpKind.GT;
      case GE:
        return OpKind.GE;
      case ADD:
        return OpKind.PLUS;
      case SUB:
        return OpKind.MINUS;
      case MUL:
        return OpKind.TIMES;
      case DIV:
        return OpKind.DIVIDE;
      default:
        return OpKind.OTHER;
    }
  }

  static OpKind kind(UnaryOp operator) {
    if (!operator.isPure()) {
      return OpKind.INCREMENT;
    }
    switch (operator) {
      case NEGATION:
        return OpKind.NOT;
      case UNARY_PLUS:
        return OpKind.PLUS;
      case UNARY_MINUS:
        return OpKind.MINUS;
      default:
        return OpKind.OTHER;
    }
  }
}
