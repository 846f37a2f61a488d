package io.github.httpvet.javac;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found in a file that may have to do with a client.
 *
 * @param file as given
 * @param unit the lowered file; its lazy parts must not be asked any more
 * @param findings in source order
 * @param parsed false if the file has syntax errors, so that parts of it were skipped
 * @param syntaxRelease if it has, and they are only syntax of a later Java than it was read for,
 *     that release; else 0
 */
public record FileReport(
    Path file, Unit unit, List<Finding> findings, boolean parsed, int syntaxRelease) {

  /** Copies. */
  public FileReport {
    findings = List.copyOf(findings);
  }
}
