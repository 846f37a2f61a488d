package io.github.httpvet.check.text;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes. */
public final class Columns {

  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");

  /** Where the blocks of pictures begin that terminals show in two columns. */
  private static final int PICTURES = 0x1F300;

  private static final int PICTURES_END = 0x1FAFF;

  private Columns() {}

  /** The columns of a line; what only changes its colour takes none. */
  public static int of(String line) {
    String visible = line.indexOf('\u001b') < 0 ? line : ESCAPES.matcher(line).replaceAll("");
    return visible.codePoints().map(Columns::of).sum();
  }

  /** The columns of one character. */
  public static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    if (codePoint >= PICTURES && codePoint <= PICTURES_END) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean half = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !half;
      default ->
          // The forms that East Asian fonts make as wide as their letters.
          (codePoint >= 0x3000 && codePoint <= 0x303E)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    };
  }
}
