package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a library's table: an API has a role.
 *
 * @param role what it does
 * @param api who does it
 * @param result the declared result type, canonical, or empty: where a chain needs it and no class
 *     path tells
 * @param details words whose meaning depends on the role: {@code arg1}, {@code receiver=connect}
 */
public record Row(Role role, Api api, String result, List<String> details) {

  /** The argument that the row is about, from a detail {@code argN}; -1 for the receiver. */
  public int argument() {
    for (String word : details) {
      if (word.matches("arg\\d")) {
        return word.charAt(3) - '0';
      }
    }
    return -1;
  }

  /** True if the detail is there. */
  public boolean has(String detail) {
    return details.contains(detail);
  }

  /** The value of a detail {@code key=value}. */
  public Optional<String> value(String key) {
    return details.stream()
        .filter(d -> d.startsWith(key + "="))
        .map(d -> d.substring(key.length() + 1))
        .findFirst();
  }

  /** The row in the notation. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>(List.of(role.word()));
    boolean hasPhases = role == Role.SETS;
    words.addAll(details.subList(0, hasPhases ? 1 : 0));
    words.add(api.toString());
    if (!result.isEmpty()) {
      words.addAll(List.of("->", result));
    }
    List<String> rest = details.subList(hasPhases ? 1 : 0, details.size());
    if (!rest.isEmpty()) {
      words.add("|");
      words.addAll(rest);
    }
    return String.join(" ", words);
  }
}
