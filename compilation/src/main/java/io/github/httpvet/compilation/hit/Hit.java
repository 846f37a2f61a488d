package io.github.httpvet.compilation.hit;

import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.List;

/**
 * A finding as reports show it, free of trees; lines and columns count from 1.
 *
 * @param level never {@link Severity#OFF}
 * @param endColumn behind the last character of the name at which the finding is reported
 * @param snippet the source line, as it is
 * @param trail the reason chain
 * @param excerpt the source around the finding and its trail: whole lines in ascending order, with
 *     gaps
 * @param fixes ways to mend it, the best first
 * @param fingerprint the same for the same defect when the file around it changes
 */
public record Hit(
    Source source,
    RuleInfo rule,
    Severity level,
    int line,
    int column,
    int endColumn,
    String message,
    String snippet,
    List<Step> trail,
    List<CodeLine> excerpt,
    String hint,
    List<Fix> fixes,
    String fingerprint) {

  /** Copies. */
  public Hit {
    trail = List.copyOf(trail);
    excerpt = List.copyOf(excerpt);
    fixes = List.copyOf(fixes);
  }

  /**
   * A way to mend the finding within its file.
   *
   * @param lines the lines that it takes away and those that it brings, as a diff has them
   */
  public record Fix(String title, List<Change> changes, List<DiffLine> lines) {}

  /**
   * A line of a diff.
   *
   * @param sign {@code -} for a line that goes, {@code +} for one that comes
   */
  public record DiffLine(char sign, String text) {}

  /**
   * What is replaced.
   *
   * @param endLine the line of what stands behind it
   * @param endColumn the column of what stands behind it
   */
  public record Change(int line, int column, int endLine, int endColumn, Edit edit) {}

  /** A source line, as it is, without its end. */
  public record CodeLine(int number, String text) {}

  /** A place that explains the finding, in the same file. */
  public record Step(int line, int column, int endColumn, String snippet, String text) {}
}
