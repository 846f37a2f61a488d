package io.github.httpvet.testkit;

import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule's page under {@code docs/rules}. */
record RulePage(RuleInfo rule, String text) {

  /** Ends the one line of an example that the rule reports. */
  static final String REPORTED = "// reported";

  private static final Pattern HEADING = Pattern.compile("^## (.*)$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("^```java\n(.*?)^```$", flags());
  private static final Pattern ROW = Pattern.compile("^\\|.*\\|$", Pattern.MULTILINE);

  /** What the examples may use without naming its package. */
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.net.HttpURLConnection",
          "java.net.InetSocketAddress",
          "java.net.ProxySelector",
          "java.net.URI",
          "java.net.URL",
          "java.net.http.HttpClient",
          "java.net.http.HttpRequest",
          "java.net.http.HttpResponse",
          "java.net.http.HttpResponse.BodyHandlers",
          "java.time.Duration",
          "java.util.*",
          "okhttp3.*",
          "org.apache.hc.client5.http.async.methods.*",
          "org.apache.hc.client5.http.classic.methods.*",
          "org.apache.hc.client5.http.config.*",
          "org.apache.hc.client5.http.impl.async.*",
          "org.apache.hc.client5.http.impl.classic.*",
          "org.apache.hc.client5.http.impl.io.*",
          "org.apache.hc.client5.http.io.HttpClientConnectionManager",
          "org.apache.hc.core5.http.ClassicHttpResponse",
          "org.apache.hc.core5.http.ParseException",
          "org.apache.hc.core5.http.io.entity.EntityUtils",
          "org.apache.hc.core5.util.Timeout");

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  static RulePage of(RuleInfo rule) throws IOException {
    return new RulePage(rule, Files.readString(Project.ROOT.resolve(rule.page())));
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

  /** The Java examples in a section, each made a source that compiles. */
  List<Snippet> examples(String heading) {
    List<Snippet> examples = new ArrayList<>();
    for (MatchResult code : CODE.matcher(section(heading)).results().toList()) {
      String folder = heading.toLowerCase(Locale.ROOT).replace(' ', '_');
      String name = "pages/" + rule.name() + "/" + folder + (examples.size() + 1);
      examples.add(new Snippet(name + "/Example.java", source(name, code.group(1))));
    }
    return examples;
  }

  private static String source(String name, String members) {
    return "package "
        + name.replace('/', '.')
        + ";\n"
        + IMPORTS.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining())
        + "final class Example {\n"
        + members
        + "}\n";
  }
}
