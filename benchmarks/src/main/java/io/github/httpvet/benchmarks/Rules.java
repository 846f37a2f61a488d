package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What is measured. */
final class Rules {

  private static final Pattern RULE = Pattern.compile("category/java/httpvet\\.xml/(\\w+)\"");

  /** The rules that are on by default, in all engines. */
  static final List<String> NAMES =
      read(Path.of("../pmd-rules/src/main/rulesets/httpvet-default.xml"));

  private Rules() {}

  /** From the source, since runs without httpvet have none of its classes. */
  private static List<String> read(Path ruleset) {
    try {
      return RULE.matcher(Files.readString(ruleset))
          .results()
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
