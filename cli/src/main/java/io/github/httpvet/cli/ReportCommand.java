package io.github.httpvet.cli;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.check.fragment.FragmentReader;
import io.github.httpvet.config.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet report}: puts together what a build kept of its findings. */
@Command(
    name = "report",
    description = "Reports the findings that a build has kept.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  private final Engine engine;
  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..*",
      description =
          "A folder where a build has kept findings, or one above such folders; the one that"
              + " httpvet.properties names if not given.")
  private List<Path> folders = List.of();

  @Option(
      names = "--base",
      paramLabel = "FOLDER",
      description =
          "What the report shows paths relative to, such as the project's top folder; the current"
              + " folder if not given.")
  private Path base = Path.of("");

  @Mixin private ReportOptions reporting;

  ReportCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportTargets targets = reporting.targets();
    return reporting.show(report(), targets, console);
  }

  private CheckReport report() {
    if (!folders.isEmpty()) {
      return FragmentReader.read(folders, base, engine.rules());
    }
    Path folder =
        Configuration.of(base)
            .findings()
            .orElseThrow(
                () ->
                    new UsageException(
                        "no folder is given, and no httpvet.properties names one with findings ="
                            + " FOLDER"));
    return FragmentReader.read(List.of(folder), base, engine.rules());
  }
}
