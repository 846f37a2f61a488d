package io.github.httpvet.seeds;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks sources in every way, and judges what comes out. */
final class Seeder {

  /** As far from what was touched as a finding may stand. */
  private static final int LINES = 3;

  private final Compiler compiler;
  private final List<Way> ways;
  private int compiled;

  Seeder(Compiler compiler, List<Way> ways) {
    this.compiler = compiler;
    this.ways = List.copyOf(ways);
  }

  /** All seeds of a source, by the order of the ways. */
  List<Seed> seeds(Source source) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    if (compiler.isOfInterest(source)) {
      Code good = compiler.compile(source);
      // What does not compile may mean anything, and clients themselves do what they forbid.
      if (good.errors().isEmpty() && !good.isOfLibrary()) {
        compiled++;
        forEach(good, seeds::add);
      }
    }
    return seeds;
  }

  /** How many sources compiled. */
  int compiled() {
    return compiled;
  }

  private void forEach(Code good, Consumer<Seed> seen) throws IOException {
    for (Way way : ways) {
      Set<String> texts = new HashSet<>();
      for (Break made : way.breaks(good)) {
        String broken = made.patch().apply(good.text());
        if (!good.isMarked(made.offset()) && texts.add(broken)) {
          seen.accept(seed(way, good, made, broken));
        }
      }
    }
  }

  private Seed seed(Way way, Code good, Break made, String broken) throws IOException {
    Source source = good.source();
    if (findings(good, made).anyMatch(finding -> isInside(finding, made))) {
      return new Seed(way.name(), source, made, broken, Seed.State.NOT_SILENT);
    }
    Code bad = compiler.compile(new Source(source.path(), broken), made.beside());
    if (!bad.errors().isEmpty()) {
      return new Seed(way.name(), source, made, broken, Seed.State.UNCOMPILED);
    }
    Set<Integer> before = new HashSet<>();
    findings(good, made).forEach(finding -> before.add(made.patch().map(finding.offset())));
    List<Finding> found =
        findings(bad, made)
            .filter(finding -> !before.contains(finding.offset()))
            .filter(finding -> isNear(finding, made, broken))
            .collect(Collectors.toCollection(ArrayList::new));
    bad.findingsBeside().stream()
        .filter(finding -> made.rules().contains(finding.rule()))
        .forEach(found::add);
    Seed.State state =
        found.isEmpty()
            ? Seed.State.MISSED
            : found.stream().anyMatch(finding -> finding.level() != Level.NOTE)
                ? Seed.State.FOUND
                : Seed.State.NOTED;
    return new Seed(way.name(), source, made, broken, state);
  }

  private static Stream<Finding> findings(Code code, Break made) {
    return code.findings().stream().filter(finding -> made.rules().contains(finding.rule()));
  }

  /** True if it stands in a member that is broken. */
  private static boolean isInside(Finding finding, Break made) {
    Span place = new Span(finding.offset(), finding.offset());
    return made.members().stream().anyMatch(place::isIn);
  }

  /** True if it, or a step of its trail, stands in such a member, or near what was changed. */
  private static boolean isNear(Finding finding, Break made, String text) {
    Patch patch = made.patch();
    return Stream.concat(
            Stream.of(finding.offset()), finding.trail().stream().map(step -> step.pos().start()))
        .map(offset -> new Span(offset, offset))
        .anyMatch(
            place ->
                made.members().stream()
                        .map(span -> new Span(patch.map(span.start()), patch.map(span.end())))
                        .anyMatch(place::isIn)
                    || patch.changed().stream().anyMatch(span -> isNear(place, span, text)));
  }

  private static boolean isNear(Span place, Span span, String text) {
    int line = Source.line(text, place.start());
    return line >= Source.line(text, span.start()) - LINES
        && line <= Source.line(text, span.end()) + LINES;
  }
}
