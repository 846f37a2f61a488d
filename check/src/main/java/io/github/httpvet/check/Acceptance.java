package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Baseline;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes from the findings of a run what its baseline accepts, and tells what became of that. */
final class Acceptance {

  private final ConfiguredRun run;
  private final Baseline baseline;
  private final Set<Baseline.Entry> met = new HashSet<>();
  private int accepted;

  Acceptance(ConfiguredRun run) {
    this.run = run;
    this.baseline = run.configuration().baseline();
  }

  List<Judged> rest(List<Judged> judged) {
    Map<Path, Source> sources =
        run.sources().stream().collect(Collectors.toMap(Source::file, source -> source));
    List<Judged> rest = new ArrayList<>();
    for (Judged file : judged) {
      Path place = sources.get(file.file()).place();
      rest.add(
          new Judged(
              file.file(),
              file.unit(),
              file.reported().stream().filter(reported -> !accepts(place, reported)).toList()));
    }
    return rest;
  }

  private boolean accepts(Path place, Reported reported) {
    Optional<Baseline.Entry> entry = baseline.accepting(place, reported.finding());
    entry.ifPresent(met::add);
    accepted += entry.isPresent() ? 1 : 0;
    return entry.isPresent();
  }

  /** One line for what is accepted, one for what need not be any more; after {@link #rest}. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    String file = run.configuration().baselineFile().map(Path::toString).orElse("");
    if (accepted > 0) {
      notes.add(
          Words.count(accepted, "finding")
              + (accepted == 1 ? " is" : " are")
              + " accepted by "
              + file);
    }
    int stale = stale().size();
    if (stale > 0) {
      notes.add(
          Words.count(stale, "line")
              + " of "
              + file
              + (stale == 1 ? " accepts" : " accept")
              + " what is no longer found: httpvet baseline writes it again without");
    }
    return notes;
  }

  private List<Baseline.Entry> stale() {
    return baseline.stale(
        run.sources().stream().map(Source::place).toList(),
        run.rules().stream().map(RuleInfo::name).toList(),
        met);
  }
}
