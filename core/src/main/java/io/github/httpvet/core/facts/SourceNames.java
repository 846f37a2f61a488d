package io.github.httpvet.core.facts;

import java.util.Collection;
import java.util.Set;

/** The sources of a run, by the names that they have as types: {@code shop.Http}. */
public final class SourceNames {

  private static final String SUFFIX = ".java";

  private final Set<String> names;

  /** Of the given names. */
  public SourceNames(Collection<String> names) {
    this.names = Set.copyOf(names);
  }

  /** True if a type, or one around it, has the name of a source. */
  boolean declare(String type) {
    for (String name = type; !name.isEmpty(); name = outer(name)) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** True if there is a file of that name in some package. */
  boolean have(String file) {
    return names.stream()
        .anyMatch(name -> (name + SUFFIX).endsWith("." + file) || (name + SUFFIX).equals(file));
  }

  /** True if there is a file of that name in the package of a type: it may declare several. */
  boolean have(String type, String file) {
    if (!file.endsWith(SUFFIX)) {
      return false;
    }
    String simple = file.substring(0, file.length() - SUFFIX.length());
    // Packages have small letters: who takes one for a type takes the type for another file's.
    for (String name = type; isOfType(name); name = outer(name)) {
      String around = outer(name);
      if (names.contains(around.isEmpty() ? simple : around + "." + simple)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfType(String name) {
    int dot = name.lastIndexOf('.');
    return dot + 1 < name.length() && !Character.isLowerCase(name.charAt(dot + 1));
  }

  private static String outer(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
