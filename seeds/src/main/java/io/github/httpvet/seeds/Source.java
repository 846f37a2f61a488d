package io.github.httpvet.seeds;

/**
 * Good code, to be broken.
 *
 * @param path where it is from, with slashes; its last name is the file's
 * @param text the whole of it
 */
record Source(String path, String text) {

  /** The line of an offset, counted from 1. */
  static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }
}
