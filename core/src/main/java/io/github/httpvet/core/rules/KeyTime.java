package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Details.Unbounded;
import io.github.httpvet.core.catalog.KeyRow;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of time that a key is given, in the forms that Spring and Quarkus read. */
final class KeyTime {

  /** 30 digits are more than any time needs. */
  private static final Pattern SIMPLE =
      Pattern.compile("([+-]?)(\\d[\\d_]{0,29})\\s*(ns|us|ms|s|m|h|d)?");

  private KeyTime() {}

  /** The milliseconds; empty if the file does not tell. */
  static OptionalLong millis(SetKeys.One one) {
    String text = one.key().value().strip().toLowerCase(Locale.ROOT);
    if (one.isFilledIn()) {
      return OptionalLong.empty();
    }
    Matcher simple = SIMPLE.matcher(text);
    if (simple.matches()) {
      return OptionalLong.of(simple(simple, one.row()));
    }
    try {
      return OptionalLong.of(Duration.parse(text).toMillis());
    } catch (DateTimeParseException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  /** True if that is no bound at all. */
  static boolean isNone(long millis, KeyRow row) {
    return millis == 0 && row.none().contains(Unbounded.ZERO)
        || millis < 0 && row.none().contains(Unbounded.NEGATIVE);
  }

  private static long simple(Matcher simple, KeyRow row) {
    String unit = simple.group(3) == null ? row.inSeconds() ? "s" : "ms" : simple.group(3);
    long sign = simple.group(1).equals("-") ? -1 : 1;
    long number;
    try {
      number = Long.parseLong(simple.group(2).replace("_", ""));
    } catch (NumberFormatException e) {
      return sign * Long.MAX_VALUE;
    }
    return switch (unit) {
      // What is above 0 is a bound, however short.
      case "ns" -> sign * (number / 1_000_000 + (number > 0 ? 1 : 0));
      case "us" -> sign * (number / 1_000 + (number > 0 ? 1 : 0));
      case "ms" -> sign * number;
      case "s" -> sign * saturated(number, 1_000);
      case "m" -> sign * saturated(number, 60_000);
      case "h" -> sign * saturated(number, 3_600_000);
      default -> sign * saturated(number, 86_400_000);
    };
  }

  private static long saturated(long number, long unit) {
    return number > Long.MAX_VALUE / unit ? Long.MAX_VALUE : number * unit;
  }
}
