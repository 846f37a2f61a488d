package io.github.httpvet.check.report;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Words;
import java.util.ArrayList;
import java.util.List;

/** A finding as the template of the page shows it. */
record HtmlHit(
    String rule,
    String level,
    int order,
    String path,
    String folder,
    String name,
    int line,
    int column,
    List<Piece> message,
    List<HtmlLine> lines,
    String hint,
    List<HtmlFix> fixes) {

  /** A way to mend it, with what goes and what comes. */
  record HtmlFix(List<Piece> title, List<DiffLine> lines) {}

  /** A line of the diff. */
  record DiffLine(String sign, boolean isNew, String text) {}

  /** A part of a message. */
  record Piece(String text, boolean code) {}

  static HtmlHit of(Hit hit, int order) {
    String path = path(hit);
    String name = name(path);
    String hint = hit.hint();
    return new HtmlHit(
        hit.rule().name(),
        hit.level().word(),
        order,
        path,
        path.substring(0, path.length() - name.length()),
        name,
        hit.line(),
        hit.column(),
        pieces(hit.message()),
        HtmlLine.of(hit),
        hint.endsWith(".") ? hint.substring(0, hint.length() - 1) : hint,
        hit.fixes().stream().map(HtmlHit::fix).toList());
  }

  private static HtmlFix fix(Hit.Fix fix) {
    return new HtmlFix(
        pieces(fix.title()),
        fix.lines().stream()
            .map(line -> new DiffLine(String.valueOf(line.sign()), line.sign() == '+', line.text()))
            .toList());
  }

  static String path(Hit hit) {
    return Words.line(ReportPath.of(hit.source()));
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What stands between backticks is code. */
  private static List<Piece> pieces(String message) {
    List<Piece> pieces = new ArrayList<>();
    String[] parts = Words.line(message).split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        boolean closed = i % 2 == 1 && i + 1 < parts.length;
        pieces.add(new Piece(parts[i], closed));
      }
    }
    return pieces;
  }
}
