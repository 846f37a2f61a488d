package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds findings in a source whose marked names are given by text. */
final class SampleHit {

  static final Source.Root ROOT = new Source.Root("SRCROOT", "file:///shop/");

  private final String[] lines;
  private final List<Hit.Step> trail = new ArrayList<>();
  private String rule = "HttpResponseNotClosed";
  private Severity level = Severity.WARNING;
  private String path = "src/Shop.java";
  private String message = "`response` is not closed, so its connection is never reused";
  private String hint = "Close it";

  private SampleHit(String source) {
    this.lines = source.split("\n", -1);
  }

  static SampleHit in(String source) {
    return new SampleHit(source);
  }

  SampleHit rule(String name) {
    rule = name;
    return this;
  }

  SampleHit level(Severity given) {
    level = given;
    return this;
  }

  SampleHit path(String given) {
    path = given;
    return this;
  }

  SampleHit message(String given) {
    message = given;
    return this;
  }

  SampleHit hint(String given) {
    hint = given;
    return this;
  }

  SampleHit step(int line, String name, String text) {
    int column = column(line, name);
    trail.add(new Hit.Step(line, column, column + name.length(), lines[line - 1], text));
    return this;
  }

  Hit at(int line, String name) {
    List<Hit.CodeLine> excerpt = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      excerpt.add(new Hit.CodeLine(i + 1, lines[i]));
    }
    int column = column(line, name);
    return new Hit(
        new Source(Path.of("Shop.java"), path, path, ROOT),
        rule(),
        level,
        line,
        column,
        column + name.length(),
        message,
        lines[line - 1],
        trail,
        excerpt,
        hint,
        List.of(),
        "0123456789abcdef0123456789abcdef");
  }

  private RuleInfo rule() {
    return new RuleInfo(rule, "A summary of " + rule, "It explains.", true, List.of());
  }

  private int column(int line, String name) {
    return lines[line - 1].indexOf(name) + 1;
  }

  /** A report of findings, in that order. */
  static CheckReport report(Hit... hits) {
    List<RuleInfo> rules = List.of(hits).stream().map(Hit::rule).distinct().toList();
    return new CheckReport(
        "1.2.3", rules, List.of(ROOT), "UTF-8", List.of(hits), 7, List.of(), List.of("a note"));
  }
}
