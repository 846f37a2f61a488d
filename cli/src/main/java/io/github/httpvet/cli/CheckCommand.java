package io.github.httpvet.cli;

import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet check}: runs rules over sources and reports. */
@Command(
    name = "check",
    description = "Checks Java sources.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Engine engine;
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A Java file, a source folder, a Maven project, or a -sources.jar or zip file.")
  private List<Path> paths;

  @Mixin private CheckOptions options;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Report only what stands on lines changed since this git revision.")
  private String since;

  @Mixin private ReportOptions reporting;

  CheckCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportTargets targets = reporting.targets();
    try (Sources sources = Sources.of(paths, options.withTests())) {
      ChangedLines changed = since == null ? ChangedLines.ALL : ChangedLines.since(since, sources);
      CheckRequest request = options.request(engine, paths, options.configurations(), changed);
      CheckReport report = run(sources, request);
      return reporting.show(report, targets, console);
    }
  }

  private CheckReport run(Sources sources, CheckRequest request) {
    Checker checker = new Checker(engine);
    return console.watched(progress -> checker.check(sources, request, progress));
  }
}
