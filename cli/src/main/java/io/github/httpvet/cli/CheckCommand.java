package io.github.httpvet.cli;

import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.check.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, json, sarif, html, github, gitlab, junit or checkstyle; text if not given.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to the standard output.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write one more report, in a format of its own; may be given several times.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, warning or error: exit 1 from this level on; warning if not given.")
  private FailOn failOn = FailOn.WARNING;

  @Mixin private ColorOption color;

  CheckCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportTargets targets = ReportTargets.parse(format, output, reports);
    try (Sources sources = Sources.of(paths, options.withTests())) {
      ChangedLines changed = since == null ? ChangedLines.ALL : ChangedLines.since(since, sources);
      CheckRequest request = options.request(engine, paths, options.configurations(), changed);
      CheckReport report = run(sources, request);
      show(report, targets);
      return exitCode(report);
    }
  }

  private CheckReport run(Sources sources, CheckRequest request) {
    Checker checker = new Checker(engine);
    return console.watched(progress -> checker.check(sources, request, progress));
  }

  private void show(CheckReport report, ReportTargets targets) throws IOException {
    report.notes().forEach(console::note);
    if (output == null) {
      format.write(report, console.out(), color.paint(console.screen()));
    }
    targets.write(report, color.paintForFile());
    if (!targets.isEmpty()) {
      console.err().println(report.summary() + ", written to " + targets);
    }
  }

  private int exitCode(CheckReport report) {
    return report.hits().stream().anyMatch(hit -> failOn.isMetBy(hit.level()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
