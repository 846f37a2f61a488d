package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.SourceHits;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the engine's findings into what reports show, in the order of files and lines. */
final class Hits {

  private final List<RuleInfo> rules;
  private final Map<Path, Source> sources;
  private final Map<Path, Integer> order = new HashMap<>();

  Hits(List<RuleInfo> rules, List<Source> sources) {
    this.rules = List.copyOf(rules);
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
        hits.addAll(SourceHits.of(source, file.unit(), file.reported(), rules));
      }
    }
    return hits;
  }
}
