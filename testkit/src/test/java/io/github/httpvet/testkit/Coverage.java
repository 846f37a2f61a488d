package io.github.httpvet.testkit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code coverage.txt} says of the snippets' folders.
 *
 * @param libraries the names of the tables by folder, in the order of the file
 * @param reasons by folder and rule, why the rule has no marked snippet there
 * @param elsewhere by rule, why it has none in any other folder without one
 */
record Coverage(
    Map<String, String> libraries,
    Map<String, Map<String, String>> reasons,
    Map<String, String> elsewhere) {

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
    Coverage coverage = new Coverage(new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
    Map<String, String> current = coverage.elsewhere;
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

  /** The reason of the folder itself why a rule has no marked snippet there, or null. */
  String reason(String folder, String rule) {
    return reasons.getOrDefault(folder, Map.of()).get(rule);
  }

  /** What a cell of the table is named by: the folder and the rule. */
  static String cellOf(String folder, String rule) {
    return folder + " " + rule;
  }

  /**
   * The document.
   *
   * @param rules in the order of the columns
   * @param pages of the libraries by their names, relative to the document
   * @param marked the cells with a marked snippet
   */
  String document(List<String> rules, Map<String, String> pages, Set<String> marked) {
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
                    + rules.stream().map(rule -> cell(folder, rule, marked)).collect(joining())));
    lines.add("");
    lines.add("## Reasons");
    lines.addAll(elsewhere.isEmpty() ? List.of() : List.of("", "**Where no other is given**", ""));
    elsewhere.forEach((rule, reason) -> lines.add("- " + rule + " " + reason));
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

  private String cell(String folder, String rule, Set<String> marked) {
    String own = reason(folder, rule);
    String reason = own == null ? elsewhere.get(rule) : own;
    return reason == null || marked.contains(cellOf(folder, rule))
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
