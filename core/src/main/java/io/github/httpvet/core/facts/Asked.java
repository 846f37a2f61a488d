package io.github.httpvet.core.facts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types that some file hands a response to, so that those who declare them are asked what they do
 * with it, though nothing else in them has to do with a client.
 *
 * @param types canonical names, or simple ones where no more is known
 */
record Asked(Set<String> types) {

  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\w$]+)");

  /** True if the text declares a type of the simple name of one of them. */
  boolean areDeclaredIn(CharSequence text) {
    if (types.isEmpty()) {
      return false;
    }
    Matcher declarations = DECLARATION.matcher(text);
    while (declarations.find()) {
      String name = declarations.group(1);
      if (types.stream().anyMatch(type -> type.endsWith(name) && isLast(type, name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLast(String type, String name) {
    return type.length() == name.length() || type.charAt(type.length() - name.length() - 1) == '.';
  }
}
