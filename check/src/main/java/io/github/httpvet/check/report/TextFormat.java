package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** As a compiler prints: place and message, the source with all that explains, and what to do. */
final class TextFormat implements ReportWriter {

  private final TextStyle style;
  private final Paint paint;

  TextFormat(TextStyle style) {
    this.style = style;
    this.paint = style.paint();
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    for (Hit hit : report.hits()) {
      print(block(hit), out);
    }
    print(closing(report), out);
  }

  /** In the terminal's encoding if there is a terminal behind, else in UTF-8. */
  private static void print(String text, OutputStream out) throws IOException {
    if (out instanceof PrintStream stream) {
      stream.print(text);
    } else {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String block(Hit hit) {
    StringBuilder block = new StringBuilder();
    // Tools read this line: FILE:LINE:COLUMN: LEVEL: [RULE] MESSAGE.
    String place = Words.line(hit.source().shown()) + ":" + hit.line() + ":" + hit.column() + ":";
    block.append(paint.bold(place)).append(' ');
    block.append(LevelColor.of(hit.level(), paint, hit.level().word() + ":")).append(' ');
    block.append(paint.bold("[" + hit.rule().name() + "] " + hit.message())).append('\n');
    List<String> frame = CodeFrame.of(hit, paint);
    frame.forEach(line -> block.append(line).append('\n'));
    String indent = " ".repeat(String.valueOf(hit.line()).length() + 1);
    block.append(indent).append(paint.blue("=")).append(' ');
    block.append(paint.bold("hint:")).append(' ').append(hit.hint()).append('\n');
    block.append(indent).append(paint.blue("=")).append(' ');
    block.append(paint.bold("more:")).append(' ').append(style.explain(hit.rule().name()));
    return block.append("\n\n").toString();
  }

  private String closing(CheckReport report) {
    StringBuilder text = new StringBuilder();
    if (report.hits().size() > 1) {
      ClosingTable.of(report, style).forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
    return text.append(paint.bold(report.summary())).append('\n').toString();
  }
}
