package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a table as words. Every build of every module reads the tables once, with classes that
 * no compiler has warmed up: so it scans, and knows no regular expressions.
 */
final class Notation {

  private static final String BAR = "|";

  private Notation() {}

  /** The words of a line, up to the {@code #} of a comment. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int start = at;
      while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      if (at - start == 1 && line.charAt(start) == '#') {
        break;
      }
      if (at > start) {
        words.add(line.substring(start, at));
      }
      at++;
    }
    return words;
  }

  /** The words up to the bar. */
  static List<String> head(List<String> words) {
    int bar = words.indexOf(BAR);
    return bar < 0 ? words : words.subList(0, bar);
  }

  /** The words behind the bar. */
  static List<String> details(List<String> words) {
    int bar = words.indexOf(BAR);
    return bar < 0 ? List.of() : words.subList(bar + 1, words.size());
  }
}
