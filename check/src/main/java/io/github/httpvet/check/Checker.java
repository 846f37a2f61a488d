package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Runs an engine over sources and tells what came out in terms of what the user gave. */
public final class Checker {

  private final Engine engine;

  /** With the engine that does the work. */
  public Checker(Engine engine) {
    this.engine = engine;
  }

  /**
   * Checks the sources.
   *
   * @param sources open until the end of the call
   * @param progress told after each file, maybe by several threads
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong rule, option or value
   * @throws UsageException if the check cannot run here
   */
  public CheckReport check(
      Sources sources, CheckRequest request, Consumer<Engine.Progress> progress) {
    List<Source> files = sources.files();
    List<ConfiguredRun> runs = ConfiguredRun.of(engine, files, request, progress);
    Engine.Result result = joined(runs);
    List<String> notes = new ArrayList<>(sources.notes());
    notes.addAll(request.notes());
    ResultNotes told = new ResultNotes(files, request, result);
    notes.addAll(told.all());
    List<Judged> judged = new ArrayList<>();
    for (ConfiguredRun run : runs) {
      Acceptance acceptance = new Acceptance(run);
      judged.addAll(acceptance.rest(run.judged()));
      notes.addAll(acceptance.notes());
      if (run.isAllExcluded()) {
        notes.add(
            Words.count(run.sources().size(), "file")
                + " excluded by "
                + run.configuration().file().orElseThrow());
      }
    }
    Set<RuleInfo> rules = new LinkedHashSet<>();
    runs.forEach(run -> rules.addAll(run.rules()));
    return new CheckReport(
        ToolVersion.current(),
        List.copyOf(rules),
        files.stream().map(Source::root).distinct().toList(),
        request.encoding().name(),
        new Hits(engine.rules(), files)
            .of(judged).stream().filter(request.changed()::touches).toList(),
        result.checked(),
        told.broken(),
        notes);
  }

  private static Engine.Result joined(List<ConfiguredRun> runs) {
    List<Engine.FileResult> files = new ArrayList<>();
    Set<String> problems = new LinkedHashSet<>();
    List<Path> undecodable = new ArrayList<>();
    int checked = 0;
    boolean isUnresolved = false;
    for (ConfiguredRun run : runs) {
      files.addAll(run.result().files());
      problems.addAll(run.result().problems());
      undecodable.addAll(run.result().undecodable());
      checked += run.result().checked();
      isUnresolved |= run.result().unresolvedClients();
    }
    return new Engine.Result(
        files, checked, isUnresolved, List.copyOf(problems), List.copyOf(undecodable));
  }
}
