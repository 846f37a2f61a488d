package io.github.httpvet.cli;

import io.github.httpvet.check.BaselineUpdate;
import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Configurations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet baseline}: accepts what is found today, so that checks report what is new. */
@Command(
    name = "baseline",
    description = "Accepts what is found now: writes it into a file that later checks leave out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class BaselineCommand implements Callable<Integer> {

  private final Engine engine;
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "As for check; the current folder if not given.")
  private List<Path> paths = List.of(Path.of("."));

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Where to write; if not given, as configured, or httpvet-baseline.txt beside"
              + " httpvet.properties.")
  private Path file;

  @Mixin private CheckOptions options;

  BaselineCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() {
    Configurations configurations = options.configurationsWithoutBaseline();
    try (Sources sources = Sources.of(paths, options.withTests())) {
      CheckRequest request = options.request(engine, paths, configurations, ChangedLines.ALL);
      request.notes().forEach(console::note);
      sources.notes().forEach(console::note);
      BaselineUpdate update = new BaselineUpdate(engine);
      console
          .watched(progress -> update.write(sources, request, Optional.ofNullable(file), progress))
          .forEach(this::tell);
    }
    return ExitCode.CLEAN;
  }

  private void tell(BaselineUpdate.Written written) {
    written.notes().forEach(console::note);
    console
        .out()
        .println(
            written.file()
                + ": "
                + Words.count(written.accepted(), "finding")
                + " accepted, "
                + written.added()
                + " new, "
                + written.dropped()
                + " dropped");
    written
        .entered()
        .ifPresent(configuration -> console.out().println(configuration + ": names it now"));
  }
}
