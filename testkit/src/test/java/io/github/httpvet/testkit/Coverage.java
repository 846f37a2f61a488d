package io.github.httpvet.testkit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code coverage.txt} says of the snippets' folders.
 *
 * @param libraries the names of the tables by folder, in the order of the file
 * @param reasons by folder and rule, why the rule has no marked snippet there
 */
record Coverage(Map<String, String> libraries, Map<String, Map<String, String>> reasons) {

  private static final Path FILE = Path.of("src", "test", "resources", "coverage.txt");
  private static final Pattern REASON =
      Pattern.compile("(\\w+) ((?:cannot happen|is not seen): .+\\.)");
  private static final Pattern FOLDER = Pattern.compile("(\\w+) is (.+)");

  /** Reads the file. */
  static Coverage load() throws IOException {
    return of(Files.readAllLines(FILE));
  }

  /**
   * Reads lines.
   *
   * @throws IllegalStateException for a line that is none of both, or stands twice
   */
  static Coverage of(List<String> lines) {
    Coverage coverage = new Coverage(new LinkedHashMap<>(), new LinkedHashMap<>());
    Map<String, String> current = new TreeMap<>();
    for (String line : lines) {
      Matcher reason = REASON.matcher(line);
      Matcher folder = FOLDER.matcher(line);
      Object earlier = null;
      if (reason.matches()) {
        earlier = current.put(reason.group(1), reason.group(2));
      } else if (folder.matches()) {
        current = new TreeMap<>();
        earlier = coverage.libraries.put(folder.group(1), folder.group(2));
        coverage.reasons.put(folder.group(1), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException("neither folder nor reason: " + line);
      }
      if (earlier != null) {
        throw new IllegalStateException("twice: " + line);
      }
    }
    return coverage;
  }

  /** The reason why a rule has no marked snippet in a folder, or null. */
  String reason(String folder, String rule) {
    return reasons.getOrDefault(folder, Map.of()).get(rule);
  }

  /**
   * The document.
   *
   * @param rules in the order of the columns
   * @param pages of the libraries by their names, relative to the document
   */
  String document(List<String> rules, Map<String, String> pages) {
    List<String> lines = new ArrayList<>();
    lines.add("| client |" + rules.stream().map(Coverage::head).collect(joining()));
    lines.add("| --- |" + " --- |".repeat(rules.size()));
    libraries.forEach(
        (folder, library) ->
            lines.add(
                "| ["
                    + title(folder)
                    + "]("
                    + pages.get(library)
                    + ") |"
                    + rules.stream().map(rule -> cell(folder, rule)).collect(joining())));
    lines.add("");
    lines.add("## Reasons");
    reasons.forEach(
        (folder, byRule) -> {
          lines.addAll(byRule.isEmpty() ? List.of() : List.of("", "**" + title(folder) + "**", ""));
          byRule.forEach((rule, reason) -> lines.add("- " + rule + " " + reason));
        });
    return String.join("\n", lines) + "\n";
  }

  private static String head(String rule) {
    return " [" + rule + "](rules/" + rule + ".md) |";
  }

  private String cell(String folder, String rule) {
    String reason = reason(folder, rule);
    return reason == null
        ? " [covered](../testkit/src/test/snippets/" + rule + "/" + folder + ") |"
        : " " + reason.substring(0, reason.indexOf(':')) + " |";
  }

  /** The library's name, with the folder's if the library has several. */
  private String title(String folder) {
    String library = libraries.get(folder);
    boolean isAlone = libraries.values().stream().filter(library::equals).count() == 1;
    return isAlone ? library : library + ": " + folder;
  }
}
