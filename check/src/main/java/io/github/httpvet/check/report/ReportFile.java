package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file of a report: it has the whole report or is as it was before. */
public final class ReportFile {

  private final Path target;

  private ReportFile(Path target) {
    this.target = target;
  }

  /**
   * Checks early what can be checked before there is something to write.
   *
   * @param option how the user gave it, for messages
   * @throws UsageException if nothing can be written there
   */
  public static ReportFile of(String option, Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      throw new UsageException(option + " " + path + " is a folder");
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw new UsageException(option + " " + path + " is in a folder that does not exist");
    }
    return new ReportFile(path);
  }

  /**
   * Writes all of the report.
   *
   * @throws UsageException if it cannot be written
   */
  public void write(ReportFormat format, CheckReport report, TextStyle style) {
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A pipe or a device: there is nothing to replace.
        try (OutputStream out = Files.newOutputStream(target)) {
          format.write(report, out, style);
        }
      } else {
        replace(Files.exists(target) ? target.toRealPath() : target, format, report, style);
      }
    } catch (IOException e) {
      throw new UsageException("cannot write " + target + ": " + Words.reason(e));
    }
  }

  private static void replace(Path file, ReportFormat format, CheckReport report, TextStyle style)
      throws IOException {
    long process = ProcessHandle.current().pid();
    Path temporary = file.resolveSibling("." + file.getFileName() + "." + process + ".tmp");
    try {
      // Not createTempFile, whose files nobody else may read.
      try (OutputStream out =
          Files.newOutputStream(
              temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        format.write(report, out, style);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
