package io.github.httpvet.check.text;

/** Colours of a terminal, or none. What is painted may hold no line end. */
public enum Paint {
  /** Leaves every text as it is. */
  NONE,

  /**
   * The escape sequences that every terminal of today knows. Only colours that can be read on light
   * and on dark: yellow, green and cyan vanish on white, and blue that is not bold on black.
   */
  ANSI;

  private static final String START = "\u001b[";
  private static final String RESET = START + "0m";

  /** What stands out. */
  public String bold(String text) {
    return with("1", text);
  }

  /** What may be overlooked. */
  public String dim(String text) {
    return with("2", text);
  }

  /** An error. */
  public String red(String text) {
    return with("1;31", text);
  }

  /** A warning. */
  public String magenta(String text) {
    return with("1;35", text);
  }

  /** Code, the frame around it, and places that explain. */
  public String blue(String text) {
    return with("1;34", text);
  }

  private String with(String code, String text) {
    return this == NONE || text.isEmpty() ? text : START + code + "m" + text + RESET;
  }
}
