package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.WholeFile;
import io.github.httpvet.core.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in which a module keeps what it tells; one that has not changed is not touched. */
public final class FactsFile {

  private final Path file;

  /** At a path. */
  public FactsFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * Writes the file, and the folders that it is in, unless it has the same already.
   *
   * @return true if it has changed
   * @throws UsageException if it cannot be written
   */
  public boolean write(Facts facts) {
    try {
      if (Files.isRegularFile(file) && Files.readString(file).equals(facts.text())) {
        return false;
      }
      Files.createDirectories(file.getParent());
      WholeFile.write(file, facts.text());
      return true;
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + Words.reason(e));
    }
  }

  /**
   * Removes the file of an earlier build.
   *
   * @return true if there was one
   * @throws UsageException if it cannot be removed
   */
  public boolean remove() {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UsageException("cannot remove " + file + ": " + Words.reason(e));
    }
  }
}
