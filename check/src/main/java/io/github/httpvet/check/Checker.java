package io.github.httpvet.check;

import io.github.httpvet.core.rules.RuleInfo;
import java.util.ArrayList;
import java.util.List;
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
    Engine.Result result = engine.check(job(files, request), progress);
    List<String> notes = new ArrayList<>(sources.notes());
    notes.addAll(request.notes());
    ResultNotes told = new ResultNotes(files, request, result);
    notes.addAll(told.all());
    return new CheckReport(
        ToolVersion.current(),
        request.rules(),
        files.stream().map(Source::root).distinct().toList(),
        new Hits(engine.rules(), files).of(result.files()),
        result.checked(),
        told.broken(),
        notes);
  }

  private static Engine.Job job(List<Source> files, CheckRequest request) {
    return new Engine.Job(
        files.stream().map(Source::file).toList(),
        request.rules().stream().map(RuleInfo::name).toList(),
        request.options(),
        request.classPath(),
        request.release(),
        request.encoding());
  }
}
