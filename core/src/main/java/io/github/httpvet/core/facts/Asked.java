package io.github.httpvet.core.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types that some file hands a response to, or extends with something to tell, so that those who
 * declare them are asked what they do, though nothing else in them has to do with a client.
 */
final class Asked {

  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\w$]+)");

  private final Set<String> simpleNames = new HashSet<>();

  /**
   * Some.
   *
   * @param types canonical names, or simple ones where no more is known
   */
  Asked(Set<String> types) {
    types.forEach(type -> simpleNames.add(type.substring(type.lastIndexOf('.') + 1)));
  }

  /** True if one of them has one of the names, which are simple ones. */
  boolean areAmong(Set<String> names) {
    return names.stream().anyMatch(simpleNames::contains);
  }

  /** The simple names of the types that a text declares, and whatever looks like one. */
  static Set<String> declaredIn(CharSequence text) {
    Set<String> names = new HashSet<>();
    Matcher declarations = DECLARATION.matcher(text);
    while (declarations.find()) {
      names.add(declarations.group(1));
    }
    return names;
  }
}
