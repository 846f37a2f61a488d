package io.github.httpvet.seeds;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Breaks sources in every way, and judges what comes out. */
final class Seeder {

  /** As far from what was touched as a finding may stand. */
  private static final int LINES = 3;

  private final Compiler compiler;
  private final List<Way> ways;

  Seeder(Compiler compiler, List<Way> ways) {
    this.compiler = compiler;
    this.ways = List.copyOf(ways);
  }

  /** All seeds of a source, by the order of the ways. */
  List<Seed> seeds(Source source) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    if (compiler.isOfInterest(source)) {
      forEach(source, seeds::add);
    }
    return seeds;
  }

  private void forEach(Source source, Consumer<Seed> seen) throws IOException {
    Code good = compiler.compile(source);
    for (Way way : ways) {
      Set<String> texts = new HashSet<>();
      for (Break made : way.breaks(good)) {
        String broken = made.patch().apply(source.text());
        if (texts.add(broken)) {
          seen.accept(seed(way, good, made, broken));
        }
      }
    }
  }

  private Seed seed(Way way, Code good, Break made, String broken) throws IOException {
    Source source = good.source();
    if (findings(good, made)
        .anyMatch(finding -> isNear(finding, spansBefore(made), source.text()))) {
      return new Seed(way.name(), source, made, broken, Seed.State.NOT_SILENT);
    }
    Code bad = compiler.compile(new Source(source.path(), broken));
    if (!isCompiled(bad, good)) {
      return new Seed(way.name(), source, made, broken, Seed.State.UNCOMPILED);
    }
    Set<Integer> before = new HashSet<>();
    findings(good, made).forEach(finding -> before.add(made.patch().map(finding.offset())));
    List<Finding> found =
        findings(bad, made)
            .filter(finding -> !before.contains(finding.offset()))
            .filter(finding -> isNear(finding, spansAfter(made), broken))
            .toList();
    Seed.State state =
        found.isEmpty()
            ? Seed.State.MISSED
            : found.stream().anyMatch(finding -> finding.level() != Level.NOTE)
                ? Seed.State.FOUND
                : Seed.State.NOTED;
    return new Seed(way.name(), source, made, broken, state);
  }

  /** True if javac says nothing that it did not say of the good code. */
  private static boolean isCompiled(Code bad, Code good) {
    List<String> fresh = new ArrayList<>(bad.errors());
    good.errors().forEach(fresh::remove);
    return fresh.isEmpty();
  }

  private static Stream<Finding> findings(Code code, Break made) {
    return code.findings().stream().filter(finding -> finding.rule().equals(made.rule()));
  }

  private static List<Span> spansBefore(Break made) {
    return Stream.concat(made.members().stream(), made.patch().edits().stream().map(Edit::span))
        .toList();
  }

  private static List<Span> spansAfter(Break made) {
    Patch patch = made.patch();
    return Stream.concat(
            made.members().stream()
                .map(span -> new Span(patch.map(span.start()), patch.map(span.end()))),
            patch.changed().stream())
        .toList();
  }

  private static boolean isNear(Finding finding, List<Span> spans, String text) {
    Stream<Integer> offsets =
        Stream.concat(
            Stream.of(finding.offset()), finding.trail().stream().map(step -> step.pos().start()));
    return offsets
        .map(offset -> Source.line(text, offset))
        .anyMatch(line -> spans.stream().anyMatch(span -> isNear(line, span, text)));
  }

  private static boolean isNear(int line, Span span, String text) {
    return line >= Source.line(text, span.start()) - LINES
        && line <= Source.line(text, span.end()) + LINES;
  }
}
