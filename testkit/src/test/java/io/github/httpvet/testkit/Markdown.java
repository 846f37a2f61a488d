package io.github.httpvet.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a page with a title and sections. */
record Markdown(String text) {

  private static final Pattern HEADING = Pattern.compile("^## (.*)$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("^```java\n(.*?)^```$", flags());
  private static final Pattern ROW = Pattern.compile("^\\|.*\\|$", Pattern.MULTILINE);

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  /** Reads a file, given relative to the project. */
  static Markdown of(String file) throws IOException {
    return new Markdown(Project.read(file));
  }

  /** The first line. */
  String title() {
    return text.lines().findFirst().orElse("");
  }

  /** The paragraph below the title. */
  String summary() {
    return text.lines().skip(2).takeWhile(line -> !line.isEmpty()).collect(Collectors.joining(" "));
  }

  List<String> headings() {
    return HEADING.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The text between a heading and the next; an empty heading stands for the top of the page. */
  String section(String heading) {
    int start = heading.isEmpty() ? 0 : text.indexOf("\n## " + heading + "\n") + heading.length();
    int end = text.indexOf("\n## ", start + 4);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** The rows of the tables in a section, without the heads, each a list of cells. */
  List<List<String>> rows(String heading) {
    List<String> lines = ROW.matcher(section(heading)).results().map(MatchResult::group).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isHead = i + 1 < lines.size() && lines.get(i + 1).startsWith("| ---");
      if (!isHead && !lines.get(i).startsWith("| ---")) {
        String cells = lines.get(i).substring(1, lines.get(i).length() - 1);
        rows.add(Pattern.compile(" \\| ").splitAsStream(cells).map(String::strip).toList());
      }
    }
    return rows;
  }

  /** The blocks of Java in a section. */
  List<String> code(String heading) {
    return CODE.matcher(section(heading)).results().map(found -> found.group(1)).toList();
  }
}
