package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Workflow commands of GitHub: a line each, which becomes a mark on the changed file. */
final class GithubFormat implements ReportWriter {

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    report.hits().forEach(hit -> text.append(command(hit)).append('\n'));
    text.append(report.summary()).append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String command(Hit hit) {
    String name =
        switch (hit.level()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE, OFF -> "notice";
        };
    return "::"
        + name
        + (" file=" + property(ReportPath.of(hit.source())))
        + (",line=" + hit.line())
        + (",col=" + hit.column())
        + (",endColumn=" + hit.endColumn())
        + (",title=" + property(hit.rule().name()))
        + ("::" + data(hit.message() + "\n" + hit.hint()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
