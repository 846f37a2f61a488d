package io.github.httpvet.check.report;

import io.github.httpvet.compilation.hit.Source;
import java.io.File;

/** How the reports for other tools name a file: as messages do, with slashes on every system. */
final class ReportPath {

  private ReportPath() {}

  static String of(Source source) {
    return source.shown().replace(File.separatorChar, '/');
  }
}
