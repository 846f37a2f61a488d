package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One row of a library's table: an API has a role. Immutable; its details are read when somebody
 * asks for them, since most rows of most tables are never asked.
 */
public final class Row {

  private final Role role;
  private final Api api;
  private final String result;
  private final List<String> words;
  private Details details;

  private Row(Role role, Api api, String result, List<String> words) {
    this.role = role;
    this.api = api;
    this.result = result;
    this.words = words;
  }

  /**
   * A row with details as in the notation.
   *
   * @throws IllegalArgumentException if they are wrong, from {@link #details()}
   */
  static Row of(Role role, Api api, String result, List<String> details) {
    return new Row(role, api, result, List.copyOf(details));
  }

  /** What it does. */
  public Role role() {
    return role;
  }

  /** Who does it. */
  public Api api() {
    return api;
  }

  /**
   * The declared result type, canonical, or empty: where a chain needs it and no class path tells.
   */
  public String result() {
    return result;
  }

  /** What depends on the role. */
  public Details details() {
    Details read = details;
    if (read == null) {
      // Two threads may both read them: they get equal ones.
      read = DetailReader.read(role, api, words);
      details = read;
    }
    return read;
  }

  /** True for a constructor or view whose objects keep a client that it is handed. */
  public boolean isOfHolder() {
    return role == Role.VIEW && details().holds();
  }

  /** True for what code of another file shows to make a client. */
  public boolean isInferredClient() {
    return role == Role.CLIENT && details().inferred().isPresent();
  }

  /** True if the row holds only in some versions, or not in some. */
  boolean isOfVersions() {
    for (String word : words) {
      if (word.startsWith("only=") || word.startsWith("not=")) {
        return true;
      }
    }
    return false;
  }

  /** The argument that the row is about, from 0; -1 for the receiver. */
  public int argument() {
    return details().argument();
  }

  /** The phases that the row is about; empty if its role has none. */
  public Set<Phase> phases() {
    return details().phases();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row
        && role == row.role
        && api.equals(row.api)
        && result.equals(row.result)
        && words.equals(row.words);
  }

  @Override
  public int hashCode() {
    return 31 * api.hashCode() + role.hashCode();
  }

  /** The row in the notation. */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>(List.of(role.word()));
    List<String> rest = words;
    if (role == Role.SETS) {
      all.add(rest.get(0));
      rest = rest.subList(1, rest.size());
    }
    all.add(api.toString());
    if (!result.isEmpty()) {
      all.addAll(List.of("->", result));
    }
    if (!rest.isEmpty()) {
      all.add("|");
      all.addAll(rest);
    }
    return String.join(" ", all);
  }
}
