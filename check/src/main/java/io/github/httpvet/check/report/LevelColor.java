package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.config.Severity;

/** The colour by which a terminal tells a level. */
final class LevelColor {

  private LevelColor() {}

  static String of(Severity level, Paint paint, String text) {
    return switch (level) {
      case ERROR -> paint.red(text);
      case WARNING -> paint.magenta(text);
      case NOTE, OFF -> paint.blue(text);
    };
  }
}
