package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Baseline;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Reported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes what is found now into the baseline, so that later checks report only what is new. */
public final class BaselineUpdate {

  private final Engine engine;

  /** With the engine that does the work. */
  public BaselineUpdate(Engine engine) {
    this.engine = engine;
  }

  /**
   * What became of a baseline file.
   *
   * @param accepted the number of entries in the file now
   * @param added those of them that are new
   * @param dropped the number of entries that were in it and are no longer
   * @param entered the configuration file that names the baseline from now on; empty if there was
   *     nothing to enter
   * @param notes one line each about what may be missing
   */
  public record Written(
      Path file,
      int accepted,
      int added,
      int dropped,
      Optional<Path> entered,
      List<String> notes) {}

  /**
   * Runs the rules and writes the baseline of each configuration. Entries of sources that were not
   * checked, and of rules that did not run, stay.
   *
   * @param request with configurations that were read without their baselines
   * @param file where to write; empty for the file that the configuration names, or else {@value
   *     Baseline#FILE_NAME} beside it
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong configuration or an old
   *     baseline that cannot be read
   * @throws UsageException if a file cannot be written, or no configuration file can be entered
   */
  public List<Written> write(
      Sources sources,
      CheckRequest request,
      Optional<Path> file,
      Consumer<Engine.Progress> progress) {
    Map<Path, List<ConfiguredRun>> byFile = new LinkedHashMap<>();
    for (ConfiguredRun run : ConfiguredRun.of(engine, sources.files(), request, progress)) {
      Path target = file.orElseGet(() -> target(run)).toAbsolutePath().normalize();
      byFile.computeIfAbsent(target, key -> new ArrayList<>()).add(run);
    }
    List<Written> written = new ArrayList<>();
    byFile.forEach((target, runs) -> written.add(write(target, runs, notes(runs, request))));
    return written;
  }

  private static List<String> notes(List<ConfiguredRun> runs, CheckRequest request) {
    Set<String> notes = new LinkedHashSet<>();
    runs.forEach(run -> notes.addAll(new ResultNotes(run.sources(), request, run.result()).all()));
    return List.copyOf(notes);
  }

  private static Path target(ConfiguredRun run) {
    return run.configuration().baselineFile().orElseGet(() -> top(run).resolve(Baseline.FILE_NAME));
  }

  /** The folder of the configuration; without one the top of the repository, or here. */
  private static Path top(ConfiguredRun run) {
    Optional<Path> file = run.configuration().file();
    if (file.isPresent()) {
      return file.get().getParent();
    }
    Path folder = run.sources().get(0).place().toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("").toAbsolutePath() : folder;
  }

  private static Written write(Path file, List<ConfiguredRun> runs, List<String> notes) {
    Set<Baseline.Entry> old =
        Files.exists(file) ? new TreeSet<>(Baseline.read(file).entries()) : Set.of();
    Set<Baseline.Entry> now = new TreeSet<>();
    for (ConfiguredRun run : runs) {
      now.addAll(found(file, run));
    }
    now.addAll(kept(file, old, runs));
    try {
      Baseline.write(file, now);
      Optional<Path> entered = Optional.empty();
      for (ConfiguredRun run : runs) {
        if (run.configuration().baselineFile().isEmpty()) {
          Path configuration =
              run.configuration().file().orElse(top(run).resolve(Configuration.FILE_NAME));
          Configuration.enterBaseline(configuration, file);
          entered = Optional.of(configuration);
        }
      }
      int added = (int) now.stream().filter(entry -> !old.contains(entry)).count();
      int dropped = (int) old.stream().filter(entry -> !now.contains(entry)).count();
      return new Written(file, now.size(), added, dropped, entered, notes);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + Words.reason(e));
    }
  }

  private static Collection<Baseline.Entry> found(Path file, ConfiguredRun run) {
    Map<Path, Source> sources =
        run.sources().stream().collect(Collectors.toMap(Source::file, source -> source));
    List<Baseline.Entry> entries = new ArrayList<>();
    for (Judged judged : run.judged()) {
      Path place = sources.get(judged.file()).place();
      for (Reported reported : judged.reported()) {
        entries.add(Baseline.entry(file, place, reported.finding()));
      }
    }
    return entries;
  }

  /** The entries that this run says nothing about, of files that are still there. */
  private static List<Baseline.Entry> kept(
      Path file, Set<Baseline.Entry> old, List<ConfiguredRun> runs) {
    Set<String> judged = new HashSet<>();
    for (ConfiguredRun run : runs) {
      for (Source source : run.sources()) {
        String path = Baseline.path(file, source.place());
        run.rules().forEach(rule -> judged.add(path + ": " + rule.name()));
      }
    }
    return old.stream()
        .filter(entry -> !judged.contains(entry.path() + ": " + entry.rule()))
        .filter(entry -> !Baseline.isGone(file, entry))
        .toList();
  }
}
