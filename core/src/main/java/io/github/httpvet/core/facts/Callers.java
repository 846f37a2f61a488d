package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which texts call what lines of facts are about: the type's simple name stands in them, and the
 * method's before a parenthesis or behind two colons. A type that all code names, with one method
 * that matters, then concerns few files.
 */
final class Callers {

  private record Called(String line, String simpleName) {}

  private final Words words;
  private final Map<String, List<Called>> byWord = new HashMap<>();

  /** Of lines that are facts. */
  Callers(Collection<String> lines) {
    for (String line : lines) {
      String owner = FactLine.owner(line);
      Called called = new Called(line, owner.substring(owner.lastIndexOf('.') + 1));
      String method = FactLine.method(line);
      if (method.isEmpty() || method.equals(Api.CONSTRUCTOR)) {
        Words.occurrences(called.simpleName()).forEach(word -> put(word, called));
      } else {
        put(method + "(", called);
        put("::" + method, called);
      }
    }
    words = new Words(byWord.keySet());
  }

  private void put(String word, Called called) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(called);
  }

  /** True if the text calls what one of the wanted lines is about. */
  boolean areIn(CharSequence text, Predicate<String> wanted) {
    String string = text.toString();
    return words.anyIn(
        string,
        (word, start) ->
            byWord.get(word).stream()
                .anyMatch(one -> wanted.test(one.line()) && isNamed(one.simpleName(), string)));
  }

  private static boolean isNamed(String name, String text) {
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean isBegun = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      if (isBegun && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }
}
