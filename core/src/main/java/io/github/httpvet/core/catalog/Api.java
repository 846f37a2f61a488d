package io.github.httpvet.core.catalog;

import java.util.Collections;
import java.util.List;

/**
 * A method or constructor, as written in the notation: {@code okhttp3.Call#execute()}, {@code
 * okhttp3.ConnectionPool#<init>(..)}.
 *
 * @param owner canonical name of the declaring type
 * @param name the method's name, or {@code <init>}
 * @param parameters the erased parameter types, qualified or simple; null for {@code (..)}, any
 */
public record Api(String owner, String name, List<String> parameters) {

  /** As an owner any type, as a name any method that a subtype of the owner declares. */
  public static final String ANY = "*";

  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** True if the owner is each type whose name ends so: what stands behind the {@code *}. */
  public boolean isByName() {
    return isByName(owner);
  }

  /** True if a type's name in a table means each type whose name ends so. */
  static boolean isByName(String type) {
    return type.startsWith(ANY) && !type.equals(ANY);
  }

  /** True if the type, of any package, has a name that a pattern as {@code *Stub} means. */
  static boolean isNamedSo(String type, String pattern) {
    return type.endsWith(pattern.substring(1))
        && type.length() >= pattern.length()
        && Character.isJavaIdentifierPart(type.charAt(type.length() - pattern.length()));
  }

  /** True if the owner is the type by its name. */
  public boolean isOwnerNamed(String type) {
    return isByName() && isNamedSo(type, owner);
  }

  /**
   * Parses {@code owner#name(parameters)}.
   *
   * @throws IllegalArgumentException with the reason
   */
  static Api parse(String text) {
    int hash = text.indexOf('#');
    int open = text.indexOf('(', hash + 1);
    if (hash <= 0 || open < 0 || !text.endsWith(")")) {
      throw new IllegalArgumentException("expected Type#method(parameters), found `" + text + "`");
    }
    String inside = text.substring(open + 1, text.length() - 1);
    List<String> parameters =
        inside.equals("..") ? null : inside.isEmpty() ? List.of() : List.of(inside.split(","));
    return new Api(text.substring(0, hash), text.substring(hash + 1, open), parameters);
  }

  /**
   * True if a declaration with these parameters is meant.
   *
   * @param actual canonical erased types; empty strings where the engine does not know
   */
  public boolean accepts(List<String> actual) {
    if (parameters == null) {
      return true;
    }
    if (parameters.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < actual.size(); i++) {
      String wanted = parameters.get(i);
      String found = actual.get(i);
      if (!found.isEmpty() && !found.equals(wanted) && !found.endsWith("." + wanted)) {
        return false;
      }
    }
    return true;
  }

  /** True if another one, of a table, is about this method, maybe about others, too. */
  public boolean isMeantBy(Api other) {
    return owner.equals(other.owner)
        && (other.name.equals(ANY) || name.equals(other.name))
        && (parameters == null || other.accepts(parameters));
  }

  /** True if both name a parameter type that is the same. */
  public boolean sharesParameter(Api other) {
    return parameters != null
        && other.parameters != null
        && !Collections.disjoint(parameters, other.parameters);
  }

  @Override
  public String toString() {
    return owner
        + "#"
        + name
        + "("
        + (parameters == null ? ".." : String.join(",", parameters))
        + ")";
  }
}
