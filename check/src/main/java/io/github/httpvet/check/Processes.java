package io.github.httpvet.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Runs programs of the system. */
final class Processes implements Programs {

  @Override
  public Ran run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (var reader = process.inputReader(Charset.defaultCharset())) {
      List<String> lines = reader.lines().toList();
      return new Ran(process.waitFor(), lines);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }
}
