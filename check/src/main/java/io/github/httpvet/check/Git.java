package io.github.httpvet.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the {@code git} command about one working tree. */
record Git(Path top) {

  /**
   * The working tree around a folder; empty if there is none.
   *
   * @throws UsageException if there is no git
   */
  static Optional<Git> around(Path folder) {
    return new Git(folder)
        .ask("rev-parse", "--show-toplevel")
        .map(String::strip)
        .filter(top -> !top.isEmpty())
        .map(top -> new Git(Path.of(top)));
  }

  /**
   * What a command prints; empty if it fails.
   *
   * @throws UsageException if there is no git
   */
  Optional<String> ask(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", top.toString()));
    command.addAll(List.of("-c", "core.quotepath=off", "--no-pager"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      try {
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        return process.waitFor() == 0
            ? Optional.of(new String(output, StandardCharsets.UTF_8))
            : Optional.empty();
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UsageException("git cannot be run: is it installed and on the PATH?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while git runs");
    }
  }
}
