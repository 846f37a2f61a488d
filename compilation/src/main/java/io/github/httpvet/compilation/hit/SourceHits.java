package io.github.httpvet.compilation.hit;

import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Turns what is found in one source into what reports show. */
public final class SourceHits {

  /** How many lines before and after each place belong to the excerpt. */
  private static final int AROUND = 3;

  private final Source source;
  private final List<RuleInfo> rules;
  private final Lines lines;
  private final Fingerprints fingerprints;

  private SourceHits(Source source, Unit unit, List<RuleInfo> rules) {
    this.source = source;
    this.rules = rules;
    this.lines = new Lines(unit.text());
    this.fingerprints = new Fingerprints(unit.packageName(), source);
  }

  /**
   * The findings of a source by line and column.
   *
   * @param unit the source's, which the findings are of
   * @param rules what is known of rules; of others only the name
   */
  public static List<Hit> of(
      Source source, Unit unit, List<Reported> reported, List<RuleInfo> rules) {
    SourceHits hits = new SourceHits(source, unit, rules);
    List<Hit> sorted = new ArrayList<>();
    for (Reported one : reported) {
      sorted.add(hits.hit(one));
    }
    sorted.sort(Comparator.comparingInt(Hit::line).thenComparingInt(Hit::column));
    return sorted;
  }

  private Hit hit(Reported reported) {
    Finding finding = reported.finding();
    int line = lines.line(finding.offset());
    int column = lines.column(finding.offset());
    List<Hit.Step> trail = finding.trail().stream().map(step -> step(finding, step)).toList();
    return new Hit(
        source,
        rule(finding.rule()),
        reported.severity(),
        line,
        column,
        column + lines.nameLength(finding.offset()),
        Words.line(finding.message()),
        lines.text(line),
        trail,
        excerpt(line, trail),
        Words.line(finding.hint()),
        finding.fixes().stream().map(this::fix).toList(),
        fingerprints.of(finding));
  }

  private Hit.Fix fix(Fix fix) {
    return new Hit.Fix(
        fix.title(),
        fix.edits().stream().map(this::change).toList(),
        new DiffLines(lines).of(fix.edits()));
  }

  private Hit.Change change(Edit edit) {
    return new Hit.Change(
        lines.line(edit.start()),
        lines.column(edit.start()),
        lines.line(edit.end()),
        lines.column(edit.end()),
        edit);
  }

  private Hit.Step step(Finding finding, Finding.Step step) {
    int offset = step.pos().isReal() ? step.pos().anchor() : finding.offset();
    int line = lines.line(offset);
    int column = lines.column(offset);
    int end = column + lines.nameLength(offset);
    return new Hit.Step(line, column, end, lines.text(line), Words.line(step.text()));
  }

  private List<Hit.CodeLine> excerpt(int line, List<Hit.Step> trail) {
    SortedSet<Integer> shown = new TreeSet<>();
    IntStream.concat(IntStream.of(line), trail.stream().mapToInt(Hit.Step::line))
        .flatMap(at -> IntStream.rangeClosed(at - AROUND, at + AROUND))
        .filter(at -> at >= 1 && at <= lines.count())
        .forEach(shown::add);
    return shown.stream().map(at -> new Hit.CodeLine(at, lines.text(at))).toList();
  }

  /** A rule that speaks but is not listed must not lose its finding. */
  private RuleInfo rule(String name) {
    return rules.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseGet(() -> new RuleInfo(name, name, name, true, List.of()));
  }
}
