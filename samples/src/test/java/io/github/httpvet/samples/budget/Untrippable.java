package io.github.httpvet.samples.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The samples whose halves no budget tells apart, each with a reason: {@code untrippable.txt}. */
final class Untrippable {

  private Untrippable() {}

  /** Reasons by path. */
  static Map<String, String> read() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Untrippable.class.getResourceAsStream("untrippable.txt"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, reasons));
    }
    return reasons;
  }

  private static void add(String line, Map<String, String> reasons) {
    String[] parts = line.split(": ", 2);
    if (parts.length < 2 || parts[1].isBlank() || reasons.put(parts[0], parts[1]) != null) {
      throw new IllegalArgumentException("no path, colon and reason, or a path twice: " + line);
    }
  }
}
