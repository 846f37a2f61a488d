package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of words to look for in a text, all in one pass. It is asked about every file of a build,
 * so it skips: only where two characters of the text are those of some word does it look closer.
 */
public final class Words {

  /** A power of two. */
  private static final int PAIRS = 1 << 12;

  private static final String BEHIND_NAMES = " \t\r\n.,;:()<>[]{}@&|?/";

  private final int shortest;

  /** By pair of characters: how far behind it the window may move on, as no word has it nearer. */
  private final int[] skips = new int[PAIRS];

  /** By pair of characters: the words whose window ends with it. */
  private final List<List<String>> ending = new ArrayList<>();

  /**
   * Of words of two characters or more.
   *
   * @throws IllegalArgumentException for a shorter one
   */
  public Words(Collection<String> words) {
    shortest = words.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
    if (shortest < 2) {
      throw new IllegalArgumentException("a word of less than two characters");
    }
    Arrays.fill(skips, shortest - 1);
    for (int i = 0; i < PAIRS; i++) {
      ending.add(List.of());
    }
    words.forEach(this::add);
  }

  private void add(String word) {
    for (int i = 1; i < shortest; i++) {
      int pair = pair(word, i);
      skips[pair] = Math.min(skips[pair], shortest - 1 - i);
    }
    int last = pair(word, shortest - 1);
    List<String> longer = new ArrayList<>(ending.get(last));
    longer.add(word);
    ending.set(last, longer);
  }

  /**
   * The words that a name is looked for by: of one letter, it is none without what can follow it;
   * an empty one is looked for by none.
   */
  public static List<String> occurrences(String name) {
    if (name.isEmpty()) {
      return List.of();
    }
    return name.length() > 1
        ? List.of(name)
        : BEHIND_NAMES.chars().mapToObj(behind -> name + (char) behind).toList();
  }

  /** True if the text has one of them. */
  public boolean occurIn(CharSequence text) {
    return anyIn(text, (word, start) -> true);
  }

  /** Whether it matters that a word is there. */
  public interface Place {

    /**
     * Asks for one.
     *
     * @param start the index of its first character in the text
     */
    boolean isWanted(String word, int start);
  }

  /** True if the text has one of them where it is wanted. */
  public boolean anyIn(CharSequence text, Place wanted) {
    String string = text.toString();
    int end = shortest - 1;
    while (end < string.length()) {
      int pair = pair(string, end);
      if (skips[pair] == 0 && startsAt(end - shortest + 1, string, ending.get(pair), wanted)) {
        return true;
      }
      end += Math.max(1, skips[pair]);
    }
    return false;
  }

  private static boolean startsAt(int start, String text, List<String> candidates, Place wanted) {
    for (String word : candidates) {
      if (text.startsWith(word, start) && wanted.isWanted(word, start)) {
        return true;
      }
    }
    return false;
  }

  /** The character there and the one before, as an index; other pairs may share it. */
  private static int pair(String text, int index) {
    return (text.charAt(index - 1) << 5 ^ text.charAt(index)) & (PAIRS - 1);
  }
}
