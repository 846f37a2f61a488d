package io.github.httpvet.cli;

import io.github.httpvet.check.text.Paint;
import picocli.CommandLine.Option;

/** {@code --color}, for the commands that print text with colours. */
final class ColorOption {

  /** When there is colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "auto, always or never: colours in text; auto if not given, which is on a terminal"
              + " unless NO_COLOR is set.")
  private When when = When.AUTO;

  /** The colours of text on the standard output. */
  Paint paint(Screen screen) {
    return when == When.ALWAYS || (when == When.AUTO && screen.coloured())
        ? Paint.ANSI
        : Paint.NONE;
  }

  /** The colours of text in a file. */
  Paint paintForFile() {
    return when == When.ALWAYS ? Paint.ANSI : Paint.NONE;
  }
}
