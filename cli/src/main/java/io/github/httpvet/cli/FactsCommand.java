package io.github.httpvet.cli;

import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.FactSearch;
import io.github.httpvet.check.FactsFile;
import io.github.httpvet.check.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet facts}: shows what methods of the sources open, close, make or bound. */
@Command(
    name = "facts",
    description = "Shows what methods of the sources do with clients and responses, as models.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class FactsCommand implements Callable<Integer> {

  private final Engine engine;
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "As for check; the current folder if not given.")
  private List<Path> paths = List.of(Path.of("."));

  @Option(
      names = {"--output", "-o"},
      paramLabel = "FILE",
      description = "Where to write them; the standard output if not given.")
  private Path output;

  @Mixin private CheckOptions options;

  FactsCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() {
    FactSearch.Found found = search();
    found.notes().forEach(console::note);
    if (output == null) {
      console.out().print(found.facts().text());
      console.out().flush();
    } else {
      new FactsFile(output).write(found.facts());
    }
    return ExitCode.CLEAN;
  }

  private FactSearch.Found search() {
    try (Sources sources = Sources.of(paths, options.withTests())) {
      CheckRequest request =
          options.request(engine, paths, options.configurations(), ChangedLines.ALL);
      return console.watched(progress -> new FactSearch(engine).in(sources, request, progress));
    }
  }
}
