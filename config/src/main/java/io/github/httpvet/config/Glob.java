package io.github.httpvet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern for paths with slashes, relative to the configuration file's folder: {@code *} and
 * {@code ?} stand for characters of a name, {@code **} for any folders. What matches a folder
 * matches everything below it.
 */
record Glob(String text, Pattern pattern) {

  /**
   * Reads patterns with commas between.
   *
   * @throws IllegalArgumentException with the reason
   */
  static List<Glob> list(String value) {
    List<Glob> globs = new ArrayList<>();
    for (String item : value.split(",")) {
      if (!item.isBlank()) {
        globs.add(of(item.strip()));
      }
    }
    if (globs.isEmpty()) {
      throw new IllegalArgumentException("there is no glob; write for instance src/test/**");
    }
    return List.copyOf(globs);
  }

  private static Glob of(String text) {
    if (text.startsWith("/") || text.matches("[A-Za-z]:.*")) {
      throw new IllegalArgumentException(
          "`" + text + "` is absolute; globs start at the folder of this file");
    }
    if (text.chars().anyMatch(c -> "{}[]!\\".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "`" + text + "`: only *, ** and ? are special in a glob; write several with commas");
    }
    String path = text.startsWith("./") ? text.substring(2) : text;
    return new Glob(text, Pattern.compile(regex(path.replaceAll("/+$", ""))));
  }

  private static String regex(String path) {
    StringBuilder regex = new StringBuilder();
    String[] names = path.split("/+");
    for (int i = 0; i < names.length; i++) {
      boolean isLast = i == names.length - 1;
      if (names[i].equals("**")) {
        regex.append(isLast ? ".+" : "(?:[^/]+/)*");
      } else {
        regex.append(name(names[i])).append(isLast ? "(?:/.*)?" : "/");
      }
    }
    return regex.toString();
  }

  private static String name(String name) {
    StringBuilder regex = new StringBuilder();
    for (char c : name.toCharArray()) {
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '?' -> regex.append("[^/]");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  boolean matches(String relative) {
    return pattern.matcher(relative).matches();
  }
}
