package io.github.httpvet.check;

import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs an engine over sources and tells what came out in terms of what the user gave. */
public final class Checker {

  private static final int SHOWN_FILES = 3;

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
    List<String> broken = broken(files, result);
    List<String> notes = new ArrayList<>(sources.notes());
    notes.addAll(request.notes());
    notes.addAll(notes(request, result, broken));
    return new CheckReport(
        ToolVersion.current(),
        request.rules(),
        files.stream().map(Source::root).distinct().toList(),
        new Hits(engine.rules(), files).of(result.files()),
        result.checked(),
        broken,
        notes);
  }

  private static Engine.Job job(List<Source> files, CheckRequest request) {
    return new Engine.Job(
        files.stream().map(Source::file).toList(),
        request.rules().stream().map(RuleInfo::name).toList(),
        request.options(),
        request.classPath(),
        request.release());
  }

  private static List<String> broken(List<Source> files, Engine.Result result) {
    Map<Path, String> shown = files.stream().collect(Collectors.toMap(Source::file, Source::shown));
    return result.files().stream()
        .filter(file -> !file.parsed())
        .map(file -> shown.getOrDefault(file.file(), file.file().toString()))
        .toList();
  }

  private static List<String> notes(
      CheckRequest request, Engine.Result result, List<String> broken) {
    List<String> notes = new ArrayList<>();
    if (!broken.isEmpty()) {
      notes.add(
          Words.count(broken.size(), "file")
              + " cannot be parsed in full, so findings may be missing: "
              + Words.some(broken, SHOWN_FILES));
    }
    if (result.unresolvedClients()) {
      notes.add(
          "HTTP clients are missing on the class path, so findings may be missing: give "
              + request.classPathAdvice());
    }
    result.problems().forEach(problem -> notes.add(Words.line(problem)));
    return notes;
  }
}
