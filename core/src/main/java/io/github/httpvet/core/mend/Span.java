package io.github.httpvet.core.mend;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a timeout has it, in whole milliseconds.
 *
 * @param millis more than none, and as many as an {@code int} holds
 */
public record Span(int millis) {

  /** What is accepted, for a sentence that says that something is not. */
  public static final String FORM = "a time such as 500ms, 10s or 2min";

  private static final Pattern NOTATION = Pattern.compile("([1-9][0-9]{0,8})(ms|s|min)");
  private static final int SECOND = 1_000;
  private static final int MINUTE = 60 * SECOND;

  /** From the notation of options; empty for anything else. */
  public static Optional<Span> parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long unit =
        switch (matcher.group(2)) {
          case "min" -> MINUTE;
          case "s" -> SECOND;
          default -> 1;
        };
    long millis = Long.parseLong(matcher.group(1)) * unit;
    return millis > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Span((int) millis));
  }

  boolean isOfSeconds() {
    return millis % SECOND == 0;
  }

  /** The seconds; a part of one counts as a whole one, since none would mean no timeout. */
  int seconds() {
    return (millis - 1) / SECOND + 1;
  }

  /** As a number of Java, in milliseconds. */
  String literal() {
    return String.format(Locale.ROOT, "%,d", millis).replace(',', '_');
  }

  /** As a text says it. */
  @Override
  public String toString() {
    return isOfSeconds() ? seconds() + " s" : millis + " ms";
  }
}
