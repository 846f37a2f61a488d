package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.core.rules.RuleInfo;
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
    int total = wanted.values().stream().mapToInt(List::size).sum();
    List<ConfiguredRun> runs = new ArrayList<>();
    int before = 0;
    for (Map.Entry<Configuration, List<Source>> group : groups.entrySet()) {
      Configuration configuration = group.getKey();
      List<Source> chosen = wanted.get(configuration);
      List<RuleInfo> rules = rules(engine, request, configuration);
      int done = before;
      Engine.Result result =
          chosen.isEmpty()
              ? NOTHING
              : engine.check(
                  job(chosen, rules, request, configuration),
                  step -> progress.accept(new Engine.Progress(done + step.done(), total)));
      runs.add(
          new ConfiguredRun(
              request.rules().isEmpty()
                  ? configuration
                  : configuration.turnedOn(rules.stream().map(RuleInfo::name).toList()),
              group.getValue(),
              rules,
              result));
      before += chosen.size();
    }
    return runs;
  }

  private static List<Source> wanted(Configuration configuration, List<Source> sources) {
    return sources.stream().filter(source -> !configuration.isExcluded(source.place())).toList();
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
