package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.core.finding.Level;

/** The colour by which a terminal tells a level. */
final class LevelColor {

  private LevelColor() {}

  static String of(Level level, Paint paint, String text) {
    return switch (level) {
      case WARNING -> paint.yellow(text);
      case NOTE -> paint.cyan(text);
    };
  }
}
