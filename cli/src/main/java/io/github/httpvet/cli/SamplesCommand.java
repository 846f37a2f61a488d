package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code httpvet samples}: listed here, and run by the {@code httpvet} script, since the samples
 * are no part of the jar.
 */
@Command(
    name = "samples",
    description = "Runs the samples of httpvet's source tree and measures what they cost.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SamplesCommand implements Runnable {

  @Unmatched private List<String> ignored;

  @Override
  public void run() {
    throw new UsageException(
        "the samples are run by the httpvet script at the top of httpvet's source tree");
  }
}
