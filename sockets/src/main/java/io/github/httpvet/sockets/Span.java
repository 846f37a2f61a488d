package io.github.httpvet.sockets;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spans of time as people write them: {@code 500ms}, {@code 3s}, {@code 2min}. */
public final class Span {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?([a-z]*)");

  private Span() {}

  /**
   * Reads a span.
   *
   * @throws IllegalArgumentException if it is none, is 0 or has no unit; the message says what
   *     would do
   */
  public static Duration parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no span of time such as 500ms or 3s");
    }
    long number = Long.parseLong(matcher.group(1));
    Duration span =
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "min" -> Duration.ofMinutes(number);
          case "" ->
              throw new IllegalArgumentException(
                  "'" + text + "' has no unit: write " + text + "s or " + text + "ms");
          default ->
              throw new IllegalArgumentException("'" + text + "' has none of the units ms, s, min");
        };
    if (span.isZero()) {
      throw new IllegalArgumentException("'" + text + "' is no time at all");
    }
    return span;
  }

  /** As {@link #parse} reads it, in the largest unit that is exact. */
  public static String text(Duration span) {
    long millis = span.toMillis();
    if (millis % 60_000 == 0) {
      return millis / 60_000 + "min";
    }
    return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
  }
}
