package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.page.RulePage;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of the page shows; the names are the template's. */
record HtmlPage(
    String version,
    String summary,
    String style,
    String script,
    String scriptHash,
    boolean anyHits,
    String filesWithHits,
    String checked,
    String ruleCount,
    boolean anyNotes,
    List<String> notes,
    List<LevelCount> levels,
    List<Rule> rules,
    List<FileCount> files) {

  /** As many as the style sheet shows in a narrow window. */
  private static final int NARROW_FILES = 6;

  /** A level that some finding has. */
  record LevelCount(String word, String plural, String count) {}

  /**
   * A file with findings.
   *
   * @param name the path's last part
   * @param folders what tells the file apart from others of that name
   */
  record FileCount(String path, String name, String folders, int count) {}

  /** A rule that ran; the page and the chart of one without findings are left out. */
  record Rule(
      String name,
      String summary,
      int count,
      String page,
      String chart,
      String chartTitle,
      List<HtmlHit> hits) {}

  static HtmlPage of(CheckReport report, String style, String script, String hash) {
    List<Rule> rules = rules(report);
    List<FileCount> files = files(report.hits());
    return new HtmlPage(
        report.version(),
        report.summary(),
        style,
        script,
        hash,
        !report.hits().isEmpty(),
        Words.count(files.size(), "file"),
        Words.count(report.files(), "file"),
        Words.count(report.rules().size(), "rule"),
        !report.notes().isEmpty(),
        report.notes().stream().map(Words::line).toList(),
        levels(report.hits()),
        rules,
        files);
  }

  /** The rules with findings, for the sections of the page. */
  List<Rule> rulesWithHits() {
    return rules.stream().filter(rule -> rule.count() > 0).toList();
  }

  /** True if there is a choice of levels. */
  boolean manyLevels() {
    return levels.size() > 1;
  }

  /** How many files a narrow window leaves out of its list. */
  int moreFiles() {
    return Math.max(0, files.size() - NARROW_FILES);
  }

  /** True if it leaves any out. */
  boolean anyMoreFiles() {
    return moreFiles() > 0;
  }

  private static List<LevelCount> levels(List<Hit> hits) {
    List<LevelCount> levels = new ArrayList<>();
    for (Severity level : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = (int) hits.stream().filter(hit -> hit.level() == level).count();
      if (count > 0) {
        String word = level.word();
        levels.add(new LevelCount(word, word + "s", Words.count(count, word)));
      }
    }
    return levels;
  }

  private static List<FileCount> files(List<Hit> hits) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    hits.forEach(hit -> counts.merge(HtmlHit.path(hit), 1, Integer::sum));
    SameNames same = new SameNames(counts.keySet());
    List<FileCount> files = new ArrayList<>();
    counts.forEach(
        (path, count) ->
            files.add(new FileCount(path, HtmlHit.name(path), same.folders(path), count)));
    return files;
  }

  private static List<Rule> rules(CheckReport report) {
    Map<RuleInfo, List<HtmlHit>> hits = new LinkedHashMap<>();
    int order = 0;
    for (Hit hit : report.hits()) {
      hits.computeIfAbsent(hit.rule(), rule -> new ArrayList<>()).add(HtmlHit.of(hit, order++));
    }
    // A rule that speaks but is not listed must not lose its findings.
    return Stream.concat(report.rules().stream(), hits.keySet().stream())
        .distinct()
        .map(rule -> rule(rule, hits.getOrDefault(rule, List.of())))
        .collect(Collectors.toList());
  }

  private static Rule rule(RuleInfo rule, List<HtmlHit> hits) {
    RulePage page = hits.isEmpty() ? null : RulePage.of(rule);
    return new Rule(
        rule.name(),
        rule.summary(),
        hits.size(),
        page == null ? "" : page.html(),
        page == null ? null : page.chart().map(HtmlPage::image).orElse(null),
        "Measured chart of " + rule.name() + ": bad against good",
        hits);
  }

  /** As a picture, an SVG document can run and load nothing. */
  private static String image(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
