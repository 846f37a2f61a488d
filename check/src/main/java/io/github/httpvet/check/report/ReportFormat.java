package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import java.io.IOException;
import java.io.OutputStream;

/** The notations of a report. */
public enum ReportFormat {
  /** For people, as a compiler prints. */
  TEXT(new TextFormat()),

  /** One JSON object; its shape is documented and stable. */
  JSON(new JsonFormat()),

  /** SARIF 2.1.0. */
  SARIF(new SarifFormat());

  private final ReportWriter writer;

  ReportFormat(ReportWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes all of a report; does not close the stream.
   *
   * @param out text goes to a {@link java.io.PrintStream} in that stream's encoding; everything
   *     else is UTF-8
   * @throws IOException if the stream throws it
   */
  public void write(CheckReport report, OutputStream out) throws IOException {
    writer.write(report, out);
  }
}
