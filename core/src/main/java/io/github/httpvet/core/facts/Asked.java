package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Types that some file hands a response to, or extends with something to tell, so that those who
 * declare them are asked what they do, though nothing else in them has to do with a client.
 */
final class Asked {

  private static final List<String> KINDS = List.of("class", "interface", "enum", "record");

  private final Words simpleNames;

  /**
   * Some.
   *
   * @param types canonical names, or simple ones where no more is known
   */
  Asked(Set<String> types) {
    Set<String> names = new HashSet<>();
    for (String type : types) {
      names.addAll(Words.occurrences(type.substring(type.lastIndexOf('.') + 1)));
    }
    simpleNames = new Words(names);
  }

  /** True if the text declares one of them, or something looks as if it did. */
  boolean areDeclaredIn(CharSequence text) {
    String string = text.toString();
    return simpleNames.anyIn(string, (word, start) -> isDeclared(string, start, word.length()));
  }

  private static boolean isDeclared(String text, int start, int length) {
    int end = start + length;
    if (isPart(text, end) && isPart(text, end - 1)) {
      return false;
    }
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return before < start && isBehindKind(text, before);
  }

  private static boolean isBehindKind(String text, int end) {
    return KINDS.stream()
        .anyMatch(
            kind ->
                text.startsWith(kind, end - kind.length())
                    && !isPart(text, end - kind.length() - 1));
  }

  private static boolean isPart(String text, int index) {
    return index >= 0
        && index < text.length()
        && Character.isJavaIdentifierPart(text.charAt(index));
  }
}
