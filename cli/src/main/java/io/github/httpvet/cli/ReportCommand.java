package io.github.httpvet.cli;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.fragment.FragmentReader;
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
      arity = "1..*",
      description = "A folder where a build has kept findings, or one above such folders.")
  private List<Path> folders;

  @Option(
      names = "--base",
      paramLabel = "FOLDER",
      description =
          "What the build's paths are relative to: the project's top folder; the current folder if"
              + " not given.")
  private Path base = Path.of("");

  @Mixin private ReportOptions reporting;

  ReportCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportTargets targets = reporting.targets();
    CheckReport report = FragmentReader.read(folders, base, engine.rules());
    return reporting.show(report, targets, console);
  }
}
