package io.github.httpvet.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Shows a report in one notation. */
interface ReportFormat {

  /** Writes all of it; does not close the stream. */
  void write(CheckReport report, OutputStream out) throws IOException;
}
