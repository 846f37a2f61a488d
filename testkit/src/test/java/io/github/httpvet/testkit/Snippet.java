package io.github.httpvet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source with marks: what a rule must find in the line behind a mark, and nothing else.
 *
 * @param path relative, with slashes; for a variant it starts with the variant's name
 * @param text the source, complete
 */
record Snippet(String path, String text) {

  private static final Pattern MARK =
      Pattern.compile("^\\s*// BUG: Diagnostic contains: \\[(\\w+)]\\s*$");

  /**
   * What the marks say. Marks may stand below each other; they all are about the first line behind
   * them.
   *
   * @throws IllegalStateException for a mark that is not alone in its line or has no line behind it
   */
  List<Fact> expected() {
    List<Fact> facts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher mark = MARK.matcher(lines[i]);
      if (mark.matches()) {
        open.add(mark.group(1));
      } else if (lines[i].contains("BUG:")) {
        throw new IllegalStateException(path + ":" + (i + 1) + " is not a mark: " + lines[i]);
      } else {
        for (String rule : open) {
          facts.add(new Fact(path, i + 1, rule));
        }
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(path + " ends with a mark");
    }
    return facts;
  }

  /** The number of lines, which no variant may change. */
  long lines() {
    return text.lines().count();
  }

  /** The rule whose folder it lies in. */
  String rule() {
    String[] parts = path.split("/");
    return parts[parts.length - 3];
  }

  /** The client whose folder it lies in. */
  String client() {
    String[] parts = path.split("/");
    return parts[parts.length - 2];
  }
}
