package io.github.httpvet.languageserver;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of a trail, as it may name a place in another file.
 *
 * @param said without the place
 * @param place a file's name and a line, as in {@code Http.java:5}
 */
record ElsewhereText(String said, Optional<String> place) {

  private static final Pattern PLACED = Pattern.compile("(.*), see (\\S+\\.java:\\d{1,9})");

  static ElsewhereText of(String text) {
    Matcher matcher = PLACED.matcher(text);
    return matcher.matches()
        ? new ElsewhereText(matcher.group(1), Optional.of(matcher.group(2)))
        : new ElsewhereText(text, Optional.empty());
  }

  /** The line of a place. */
  static int line(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }
}
