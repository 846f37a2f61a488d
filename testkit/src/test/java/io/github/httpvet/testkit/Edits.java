package io.github.httpvet.testkit;

import java.util.Map;
import java.util.TreeMap;

/** Insertions and replacements in a text, collected first and made together. */
final class Edits {

  private record Replacement(int end, String text) {}

  private final Map<Integer, Replacement> replacements = new TreeMap<>();
  private final Map<Integer, StringBuilder> opening = new TreeMap<>();
  private final Map<Integer, StringBuilder> closing = new TreeMap<>();

  /** Puts the range between the two texts. */
  void surround(int start, int end, String before, String after) {
    opening.computeIfAbsent(start, s -> new StringBuilder()).append(before);
    closing.computeIfAbsent(end, e -> new StringBuilder()).append(after);
  }

  /** Replaces a range that no other replacement touches. */
  void replace(int start, int end, String text) {
    replacements.put(start, new Replacement(end, text));
  }

  /** True if there is nothing to do. */
  boolean isEmpty() {
    return replacements.isEmpty() && opening.isEmpty();
  }

  /** The text with all edits made. */
  String apply(String text) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at <= text.length()) {
      result.append(closing.getOrDefault(at, new StringBuilder()));
      result.append(opening.getOrDefault(at, new StringBuilder()));
      Replacement replacement = replacements.get(at);
      if (replacement != null) {
        result.append(replacement.text());
        at = replacement.end();
      } else {
        if (at < text.length()) {
          result.append(text.charAt(at));
        }
        at++;
      }
    }
    return result.toString();
  }
}
