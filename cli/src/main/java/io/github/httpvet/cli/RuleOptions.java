package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of {@code --option}: {@code Rule:name=value}. */
final class RuleOptions {

  private static final Pattern NOTATION = Pattern.compile("(\\w+:\\w+)=(.*)", Pattern.DOTALL);

  private RuleOptions() {}

  /** By {@code Rule:name}; what is given twice has its last value. */
  static Map<String, String> parse(List<String> options) {
    Map<String, String> parsed = new LinkedHashMap<>();
    for (String option : options) {
      Matcher matcher = NOTATION.matcher(option);
      if (!matcher.matches()) {
        throw new UsageException("--option " + option + " is not of the form Rule:name=value");
      }
      parsed.put(matcher.group(1), matcher.group(2).strip());
    }
    return parsed;
  }
}
