package io.github.httpvet.check;

import io.github.httpvet.check.key.KeyFiles;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An engine's run over the sources that have the same configuration.
 *
 * @param sources all that have it, the excluded ones included
 * @param rules that ran
 * @param result of the sources that are not excluded
 */
record ConfiguredRun(
    Configuration configuration, List<Source> sources, List<RuleInfo> rules, Engine.Result result) {

  private static final Engine.Result NOTHING =
      new Engine.Result(List.of(), 0, false, List.of(), List.of());

  /**
   * Runs the engine, once for each configuration; most often there is one.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if a configuration is wrong
   */
  static List<ConfiguredRun> of(
      Engine engine,
      List<Source> sources,
      CheckRequest request,
      Consumer<Engine.Progress> progress) {
    Map<Configuration, List<Source>> groups = new LinkedHashMap<>();
    for (Source source : sources) {
      Configuration configuration = request.configurations().of(source.place());
      groups.computeIfAbsent(configuration, key -> new ArrayList<>()).add(source);
    }
    Map<Configuration, List<Source>> wanted = new IdentityHashMap<>();
    groups.forEach((one, all) -> wanted.put(one, wanted(one, all)));
    int total = wanted.values().stream().mapToInt(all -> java(all).size()).sum();
    List<ConfiguredRun> runs = new ArrayList<>();
    int before = 0;
    for (Map.Entry<Configuration, List<Source>> group : groups.entrySet()) {
      Configuration configuration = group.getKey();
      List<Source> chosen = wanted.get(configuration);
      List<RuleInfo> rules = rules(engine, request, configuration);
      int done = before;
      Engine.Job job = job(java(chosen), rules, request, configuration);
      Engine.Result result =
          job.sources().isEmpty()
              ? NOTHING
              : engine.check(
                  job, step -> progress.accept(new Engine.Progress(done + step.done(), total)));
      runs.add(
          new ConfiguredRun(
              request.rules().isEmpty()
                  ? configuration
                  : configuration.turnedOn(rules.stream().map(RuleInfo::name).toList()),
              group.getValue(),
              rules,
              withKeys(engine, job, chosen, result)));
      before += job.sources().size();
    }
    return runs;
  }

  private static List<Source> wanted(Configuration configuration, List<Source> sources) {
    return sources.stream().filter(source -> !configuration.isExcluded(source.place())).toList();
  }

  private static List<Source> java(List<Source> sources) {
    return sources.stream().filter(source -> !source.isOfKeys()).toList();
  }

  /** With what is found in files of settings; those that configure no client do not count. */
  private static Engine.Result withKeys(
      Engine engine, Engine.Job job, List<Source> sources, Engine.Result result) {
    Map<Path, KeyFile> read = new LinkedHashMap<>();
    for (Source source : sources) {
      if (source.isOfKeys()) {
        KeyFiles.read(source.file()).ifPresent(file -> read.put(source.file(), file));
      }
    }
    if (read.isEmpty()) {
      return result;
    }
    List<Engine.FileResult> keys = engine.checkKeys(job, read, KeyFiles::beside);
    List<Engine.FileResult> files = new ArrayList<>(result.files());
    files.addAll(keys);
    return new Engine.Result(
        files,
        result.checked() + keys.size(),
        result.unresolvedClients(),
        result.problems(),
        result.undecodable(),
        result.facts());
  }

  private static List<RuleInfo> rules(
      Engine engine, CheckRequest request, Configuration configuration) {
    return request.rules().isEmpty()
        ? engine.rules().stream()
            .filter(rule -> rule.onByDefault() || configuration.turnsOn(rule.name()))
            .toList()
        : request.rules();
  }

  private static Engine.Job job(
      List<Source> sources,
      List<RuleInfo> rules,
      CheckRequest request,
      Configuration configuration) {
    return new Engine.Job(
        sources.stream().map(Source::file).toList(),
        rules.stream().map(RuleInfo::name).toList(),
        options(request, configuration),
        request.classPath(),
        request.release(),
        request.encoding());
  }

  /** The options of a request and a configuration; those of the request go before. */
  static Map<String, String> options(CheckRequest request, Configuration configuration) {
    Map<String, String> options = new HashMap<>(configuration.options());
    options.putAll(request.options());
    return options;
  }

  /** True if no source is left to check. */
  boolean isAllExcluded() {
    return sources.stream().allMatch(source -> configuration.isExcluded(source.place()));
  }

  /** What the configuration leaves of the findings, with what the baseline accepts. */
  List<Judged> judged() {
    Map<Object, Source> byFile =
        sources.stream().collect(Collectors.toMap(Source::file, source -> source));
    return result.files().stream()
        .filter(file -> byFile.containsKey(file.file()) && !file.findings().isEmpty())
        .map(
            file ->
                new Judged(
                    file.file(),
                    file.unit(),
                    configuration.judged(
                        byFile.get(file.file()).place(), file.unit(), file.findings())))
        .toList();
  }
}
