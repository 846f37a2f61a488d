package io.github.httpvet.check;

import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the engine's findings into what reports show, in the order of files and lines. */
final class Hits {

  /** How many lines before and after each place belong to the excerpt. */
  private static final int AROUND = 3;

  private final Map<String, RuleInfo> rules;
  private final Map<Path, Source> sources;
  private final Map<Path, Integer> order = new HashMap<>();

  Hits(List<RuleInfo> rules, List<Source> sources) {
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
    this.sources = sources.stream().collect(Collectors.toMap(Source::file, Function.identity()));
    for (Source source : sources) {
      order.put(source.file(), order.size());
    }
  }

  List<Hit> of(List<Judged> files) {
    List<Judged> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(file -> order.getOrDefault(file.file(), Integer.MAX_VALUE)));
    List<Hit> hits = new ArrayList<>();
    for (Judged file : sorted) {
      Source source = sources.get(file.file());
      if (source != null && !file.reported().isEmpty()) {
        hits.addAll(of(source, file));
      }
    }
    return hits;
  }

  private List<Hit> of(Source source, Judged file) {
    Lines lines = new Lines(file.unit().text());
    Fingerprints fingerprints = new Fingerprints(file.unit().packageName(), source);
    List<Hit> hits = new ArrayList<>();
    for (Reported reported : file.reported()) {
      hits.add(hit(source, lines, reported, fingerprints));
    }
    hits.sort(Comparator.comparingInt(Hit::line).thenComparingInt(Hit::column));
    return hits;
  }

  private Hit hit(Source source, Lines lines, Reported reported, Fingerprints fingerprints) {
    Finding finding = reported.finding();
    int line = lines.line(finding.offset());
    int column = lines.column(finding.offset());
    String snippet = lines.text(line);
    List<Hit.Step> trail =
        finding.trail().stream().map(step -> step(lines, finding, step)).toList();
    return new Hit(
        source,
        rules.getOrDefault(finding.rule(), unlisted(finding.rule())),
        reported.severity(),
        line,
        column,
        column + lines.nameLength(finding.offset()),
        Words.line(finding.message()),
        snippet,
        trail,
        excerpt(lines, line, trail),
        Words.line(finding.hint()),
        fingerprints.of(finding));
  }

  private static Hit.Step step(Lines lines, Finding finding, Finding.Step step) {
    int offset = step.pos().isReal() ? step.pos().anchor() : finding.offset();
    int line = lines.line(offset);
    int column = lines.column(offset);
    int end = column + lines.nameLength(offset);
    return new Hit.Step(line, column, end, lines.text(line), Words.line(step.text()));
  }

  private static List<Hit.CodeLine> excerpt(Lines lines, int line, List<Hit.Step> trail) {
    SortedSet<Integer> shown = new TreeSet<>();
    IntStream.concat(IntStream.of(line), trail.stream().mapToInt(Hit.Step::line))
        .flatMap(at -> IntStream.rangeClosed(at - AROUND, at + AROUND))
        .filter(at -> at >= 1 && at <= lines.count())
        .forEach(shown::add);
    return shown.stream().map(at -> new Hit.CodeLine(at, lines.text(at))).toList();
  }

  /** A rule that speaks but is not listed must not lose its finding. */
  private static RuleInfo unlisted(String name) {
    return new RuleInfo(name, name, name, true, List.of());
  }
}
