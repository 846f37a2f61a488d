package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One row of a library's table: an API has a role.
 *
 * @param role what it does
 * @param api who does it
 * @param result the declared result type, canonical, or empty: where a chain needs it and no class
 *     path tells
 * @param details what depends on the role
 */
public record Row(Role role, Api api, String result, Details details) {

  /** A row with details as in the notation. */
  static Row of(Role role, Api api, String result, List<String> details) {
    return new Row(role, api, result, DetailReader.read(role, api, details));
  }

  /** The argument that the row is about, from 0; -1 for the receiver. */
  public int argument() {
    return details.argument();
  }

  /** The phases that the row is about; empty if its role has none. */
  public Set<Phase> phases() {
    return details.phases();
  }

  /** The row in the notation. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>(List.of(role.word()));
    List<String> rest = details.words();
    if (role == Role.SETS) {
      words.add(rest.get(0));
      rest = rest.subList(1, rest.size());
    }
    words.add(api.toString());
    if (!result.isEmpty()) {
      words.addAll(List.of("->", result));
    }
    if (!rest.isEmpty()) {
      words.add("|");
      words.addAll(rest);
    }
    return String.join(" ", words);
  }
}
