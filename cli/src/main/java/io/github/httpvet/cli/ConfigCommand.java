package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Setting;
import io.github.httpvet.core.rules.Vet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet config}: what is in force for a path, and where each value is from. */
@Command(
    name = "config",
    description = "Shows what is configured for a path, and where each value is from.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ConfigCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--check",
      description = "Look for mistakes and show what is in force; that is what is done anyway.")
  private boolean check;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A source or a folder; the current folder if not given.")
  private Path path = Path.of(".");

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.exists(path.toAbsolutePath())) {
      throw new UsageException(path + " does not exist");
    }
    Configuration configuration = Configuration.of(path);
    // A wrong models file is seen when the rules read it.
    Vet.of(List.of(), configuration.options());
    console
        .out()
        .println(
            configuration
                .file()
                .map(Path::toString)
                .orElse("no " + Configuration.FILE_NAME + " is found above, so defaults hold"));
    console.out().println();
    for (Setting setting : configuration.settings()) {
      String value = setting.value().isEmpty() ? "(none)" : setting.value();
      console.out().printf("%s = %s  # %s%n", setting.key(), value, setting.where());
    }
    if (configuration.isExcluded(path)) {
      console.out().println();
      console.out().println(path + " is excluded");
    }
    return ExitCode.CLEAN;
  }
}
