package io.github.httpvet.core.mend;

import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The lines of a source, and how it is indented. */
final class Layout {

  private static final String DEFAULT_STEP = "  ";
  private static final String CONTINUATION = "    ";
  private static final int MAX_LINE = 100;

  private final String text;

  Layout(String text) {
    this.text = text;
  }

  /** The offset at which the line of an offset begins. */
  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The offset behind the line of an offset and its end. */
  int nextLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The line end that the source has. */
  String newLine() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The blanks that the line of an offset begins with. */
  String indent(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** What an inner line has more than that around it. */
  String step(int inner, int outer) {
    String in = indent(inner);
    String out = indent(outer);
    return in.startsWith(out) && in.length() > out.length()
        ? in.substring(out.length())
        : DEFAULT_STEP;
  }

  /** True if nothing but blanks shares the lines of a node with it. */
  boolean isAlone(Pos pos) {
    return text.substring(lineStart(pos.start()), pos.start()).isBlank()
        && text.substring(pos.end(), nextLine(pos.end())).isBlank();
  }

  /** True if nothing but blanks stands before an offset in its line. */
  boolean isFirst(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** Takes away the lines of a node that is alone on them. */
  Edit withoutLines(Pos pos) {
    return Edit.delete(lineStart(pos.start()), nextLine(pos.end()));
  }

  /** Indents the lines that begin between two offsets and are not empty. */
  List<Edit> indented(int start, int end, String step) {
    List<Edit> edits = new ArrayList<>();
    for (int at = nextLine(start); at < end; at = nextLine(at)) {
      if (!text.substring(at, nextLine(at)).isBlank()) {
        edits.add(Edit.insert(at, step));
      }
    }
    return edits;
  }

  /** True if a text block stands between the offsets: its lines are not to be indented. */
  boolean hasTextBlock(int start, int end) {
    return text.substring(start, end).contains("\"\"\"");
  }

  /** What stands between an expression and the next call of its chain: a line end, or nothing. */
  String chainBreak(int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean isBroken = at < text.length() && text.charAt(at) == '.' && at > end;
    return isBroken ? text.substring(end, at) : "";
  }

  /** The source of a node, whose further lines are as far from an indentation as from its own. */
  String moved(Pos pos, String indent) {
    String own = indent(pos.start());
    return between(pos.start(), pos.end()).replace("\n" + own, "\n" + indent);
  }

  /** True if the text stands at the offset. */
  boolean startsWith(int offset, String start) {
    return text.startsWith(start, offset);
  }

  /**
   * A chain of calls as it is to stand between two offsets: each call on a line, if else that is
   * too long.
   */
  String broken(int offset, int end, String chain) {
    int line = text.indexOf('\n', offset);
    int length =
        (line < 0 ? text.length() : line) - lineStart(offset) - (end - offset) + chain.length();
    if (length <= MAX_LINE || chain.contains("\n")) {
      return chain;
    }
    String indent = indent(offset);
    String broken = broken(chain, indent, 0);
    boolean isFollowed = chain.startsWith(".") && text.startsWith(".", end);
    return isFollowed ? broken + newLine() + indent + continuation(indent) : broken;
  }

  /** A declaration with a value; that stands on a line of its own, if else it is too long. */
  String assignment(String indent, String declaration) {
    return indent.length() + declaration.length() <= MAX_LINE || declaration.contains("\n")
        ? indent + declaration
        : indent
            + declaration.replaceFirst(
                " = ", Matcher.quoteReplacement(" =" + newLine() + indent + continuation(indent)));
  }

  /**
   * A call that stands on a line of its own: the calls of its arguments each on a line, likewise.
   */
  String brokenWithin(String call, String indent) {
    return indent.length() + call.length() <= MAX_LINE ? call : broken(call, indent, 1);
  }

  private String broken(String chain, String indent, int from) {
    StringBuilder broken = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < chain.length(); at++) {
      char c = chain.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '.' && depth >= from && (at == 0 || chain.charAt(at - 1) == ')')) {
        broken
            .append(newLine())
            .append(indent)
            .append(continuation(indent).repeat(depth + 1 - from));
      }
      broken.append(c);
    }
    return broken.toString();
  }

  private static String continuation(String indent) {
    return indent.contains("\t") ? "\t" : CONTINUATION;
  }

  /** The source between two offsets. */
  String between(int start, int end) {
    return text.substring(start, end);
  }
}
