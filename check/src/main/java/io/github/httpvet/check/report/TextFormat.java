package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.Hit;
import io.github.httpvet.check.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** As a compiler prints: place, message, source line and caret, then why and what to do. */
final class TextFormat implements ReportWriter {

  /** Of a longer source line only the part around the finding is shown. */
  private static final int WIDTH = 160;

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    for (Hit hit : report.hits()) {
      print(block(hit), out);
    }
    print(report.summary() + "\n", out);
  }

  /** In the terminal's encoding if there is a terminal behind, else in UTF-8. */
  private static void print(String text, OutputStream out) throws IOException {
    if (out instanceof PrintStream stream) {
      stream.print(text);
    } else {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String block(Hit hit) {
    StringBuilder block = new StringBuilder();
    String path = Words.line(hit.source().shown());
    block.append(path).append(':').append(hit.line()).append(':').append(hit.column());
    block
        .append(": ")
        .append(hit.level().word())
        .append(": [")
        .append(hit.rule().name())
        .append("] ");
    block.append(hit.message()).append('\n');
    snippet(block, hit);
    for (Hit.Step step : hit.trail()) {
      block.append(path).append(':').append(step.line()).append(": note: ");
      block.append(step.text()).append('\n');
    }
    block.append("  hint: ").append(hit.hint()).append('\n');
    block.append("  see ").append(hit.rule().page());
    block.append(" or run: httpvet explain ").append(hit.rule().name()).append("\n\n");
    return block.toString();
  }

  private static void snippet(StringBuilder block, Hit hit) {
    String line = Words.line(hit.snippet());
    int caret = Math.min(hit.column() - 1, line.length());
    if (line.length() > WIDTH) {
      int from = Math.max(0, Math.min(caret - WIDTH / 2, line.length() - WIDTH));
      line = line.substring(from, from + WIDTH);
      caret -= from;
    }
    block.append("    ").append(line).append('\n').append("    ");
    for (int i = 0; i < caret; i++) {
      // A tab above a tab keeps the caret under its character.
      block.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    block.append("^\n");
  }
}
