package io.github.httpvet.samples.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something measured, compared with a number, such as {@code client ESTABLISHED = 20}.
 *
 * @param quantity what is measured
 * @param comparison one of = != &lt; &lt;= &gt;= &gt;
 * @param number what it is compared with
 */
public record Expectation(Quantity quantity, String comparison, long number) {

  private static final Pattern FORM = Pattern.compile("(\\S.*?) (=|!=|<=|>=|<|>) (\\d+)");

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException if it is none; the message says what would be
   */
  public static Expectation parse(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + line + "\" is no expectation: write a quantity, a comparison and a number");
    }
    return new Expectation(
        Quantity.parse(matcher.group(1)), matcher.group(2), Long.parseLong(matcher.group(3)));
  }

  /** Whether a measured value is as expected. */
  public boolean holds(long value) {
    return switch (comparison) {
      case "=" -> value == number;
      case "!=" -> value != number;
      case "<" -> value < number;
      case "<=" -> value <= number;
      case ">" -> value > number;
      default -> value >= number;
    };
  }

  @Override
  public String toString() {
    return quantity.text() + " " + comparison + " " + number;
  }
}
