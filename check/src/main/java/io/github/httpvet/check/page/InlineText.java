package io.github.httpvet.check.page;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.check.text.Wrap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text of what stands in a line of Markdown. */
final class InlineText {

  private static final Pattern WORD = Pattern.compile("[^ ]+");

  private final Paint paint;

  InlineText(Paint paint) {
    this.paint = paint;
  }

  /** The text of a node's children. */
  String of(Node parent) {
    return children(parent, UnaryOperator.identity());
  }

  String bold(Node parent) {
    return children(parent, paint::bold);
  }

  List<String> bold(Node parent, int width) {
    return Wrap.lines(bold(parent), width);
  }

  private String children(Node parent, UnaryOperator<String> style) {
    StringBuilder text = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      text.append(text(child, style));
    }
    return text.toString();
  }

  private String text(Node node, UnaryOperator<String> style) {
    if (node instanceof Text text) {
      return words(text.getLiteral(), style);
    }
    if (node instanceof Code code) {
      return code(code.getLiteral());
    }
    if (node instanceof SoftLineBreak) {
      return " ";
    }
    if (node instanceof HardLineBreak) {
      return "\n";
    }
    if (node instanceof StrongEmphasis) {
      return children(node, paint::bold);
    }
    if (node instanceof Link link) {
      return children(node, style) + " " + words("<" + link.getDestination() + ">", paint::dim);
    }
    return children(node, style);
  }

  /** Where there is no colour, the backticks tell what is code. */
  private String code(String literal) {
    return paint == Paint.NONE ? "`" + literal + "`" : words(literal, paint::blue);
  }

  /** Each word by itself, so that a line may break between them. */
  private static String words(String text, UnaryOperator<String> style) {
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(style.apply(word.group())));
  }
}
