package io.github.httpvet.testkit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns single imports into imports on demand; a package's second import becomes a blank line. */
final class StarImports {

  private static final Pattern IMPORT = Pattern.compile("import (static )?([\\w.]+)\\.\\w+;");

  private StarImports() {}

  static String use(String text) {
    Set<String> seen = new HashSet<>();
    return text.lines().map(line -> widen(line, seen)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String widen(String line, Set<String> seen) {
    Matcher single = IMPORT.matcher(line);
    if (!single.matches()) {
      return line;
    }
    String kind = single.group(1) == null ? "" : single.group(1);
    String wide = "import " + kind + single.group(2) + ".*;";
    return seen.add(wide) ? wide : "";
  }
}
