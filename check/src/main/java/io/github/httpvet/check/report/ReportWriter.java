package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import java.io.IOException;
import java.io.OutputStream;

/** Shows a report in one notation. */
interface ReportWriter {

  /** Writes all of it; does not close the stream. */
  void write(CheckReport report, OutputStream out) throws IOException;
}
