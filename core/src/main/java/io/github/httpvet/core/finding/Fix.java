package io.github.httpvet.core.finding;

import java.util.Comparator;
import java.util.List;

/**
 * A way to mend a finding within its file. It compiles, silences the finding and brings no other.
 *
 * @param title what it does, an imperative sentence without full stop
 * @param edits in the order of the source, no two of which overlap; never empty
 */
public record Fix(String title, List<Edit> edits) {

  /** Sorts and checks. */
  public Fix {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without an edit");
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).start() < edits.get(i - 1).end()) {
        throw new IllegalArgumentException("edits that overlap: " + edits);
      }
    }
  }

  /** The text after all edits. */
  public String applied(String text) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      result.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return result.append(text, at, text.length()).toString();
  }
}
