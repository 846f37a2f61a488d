package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Pos;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Positions of PMD's nodes. The parentheses around an expression do not belong to it. */
final class Positions {

  private Positions() {}

  /** With the start as anchor. */
  static Pos of(JavaNode node) {
    return of(node, first(node));
  }

  static Pos of(JavaNode node, JavaccToken anchor) {
    return new Pos(
        first(node).getRegion().getStartOffset(),
        last(node).getRegion().getEndOffset(),
        anchor.getRegion().getStartOffset());
  }

  private static JavaccToken first(JavaNode node) {
    JavaccToken first = node.getFirstToken();
    for (int i = parentheses(node); i > 0; i--) {
      first = first.getNext();
    }
    return first;
  }

  /** The last token; the name of a field access or a method reference. */
  static JavaccToken last(JavaNode node) {
    int parentheses = parentheses(node);
    JavaccToken end = node.getLastToken();
    if (parentheses == 0) {
      return end;
    }
    // Tokens know only their successors: run ahead by as many as there are closing parentheses.
    JavaccToken last = first(node);
    JavaccToken ahead = last;
    for (int i = parentheses; i > 0; i--) {
      ahead = ahead.getNext();
    }
    while (ahead != end) {
      ahead = ahead.getNext();
      last = last.getNext();
    }
    return last;
  }

  private static int parentheses(JavaNode node) {
    return node instanceof ASTExpression expression ? expression.getParenthesisDepth() : 0;
  }

  /** The name of a called method. */
  static JavaccToken name(ASTMethodCall call) {
    JavaNode arguments = call.getArguments();
    JavaNode before = arguments.getPreviousSibling();
    JavaccToken from = before == null ? call.getFirstToken() : before.getLastToken();
    return before(arguments, from);
  }

  /** The last token in front of a node that is not before {@code from}. */
  static JavaccToken before(JavaNode node, JavaccToken from) {
    JavaccToken end = node.getFirstToken();
    JavaccToken token = from;
    while (token.getNext() != end && token.getNext() != null && !token.isEof()) {
      token = token.getNext();
    }
    return token;
  }

  /** The simple name in a type. */
  static JavaccToken name(ASTClassType type) {
    JavaNode qualifier = type.getQualifier();
    JavaccToken from = qualifier == null ? type.getFirstToken() : qualifier.getLastToken();
    return find(type.getSimpleName(), from, type.getLastToken());
  }

  /** The first token with the text in a range; the range's first if there is none. */
  static JavaccToken find(String text, JavaccToken from, JavaccToken to) {
    for (JavaccToken token = from; token != null && !token.isEof(); token = token.getNext()) {
      if (token.getImageCs().contentEquals(text)) {
        return token;
      }
      if (token == to) {
        break;
      }
    }
    return from;
  }

  /** The token of a node that starts at an offset; the node's first if there is none. */
  static JavaccToken at(JavaNode node, int offset) {
    JavaccToken end = node.getLastToken();
    for (JavaccToken token = node.getFirstToken(); token != null; token = token.getNext()) {
      if (token.getRegion().getStartOffset() >= offset || token == end) {
        return token.getRegion().getStartOffset() == offset ? token : node.getFirstToken();
      }
    }
    return node.getFirstToken();
  }
}
