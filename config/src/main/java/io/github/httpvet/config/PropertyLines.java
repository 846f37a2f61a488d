package io.github.httpvet.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The entries of a text in the syntax of {@link Properties}, with their lines, which {@link
 * Properties} itself forgets.
 */
final class PropertyLines {

  private static final Pattern END = Pattern.compile("\r\n|\r|\n");

  private PropertyLines() {}

  /**
   * An entry.
   *
   * @param line from 1; where the entry starts
   */
  record Entry(String key, String value, int line) {}

  /**
   * The entries, in order.
   *
   * @throws WrongLineException for an escape that is none
   */
  static List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    String[] lines = END.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (isComment(lines[i])) {
        continue;
      }
      int start = i;
      StringBuilder logical = new StringBuilder(lines[i]);
      while (continues(lines[i]) && i + 1 < lines.length) {
        i++;
        logical.append('\n').append(lines[i]);
      }
      add(logical.toString(), start + 1, entries);
    }
    return entries;
  }

  private static boolean isComment(String line) {
    String content = line.stripLeading();
    return content.startsWith("#") || content.startsWith("!");
  }

  /** True if an odd number of backslashes ends the line. */
  private static boolean continues(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private static void add(String logical, int line, List<Entry> entries) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(logical));
    } catch (IllegalArgumentException | IOException e) {
      throw new WrongLineException(line, "\\u must be followed by four hexadecimal digits");
    }
    for (Map.Entry<Object, Object> entry : properties.entrySet()) {
      String value = String.valueOf(entry.getValue()).strip();
      entries.add(new Entry(String.valueOf(entry.getKey()), value, line));
    }
  }

  /** What is wrong with a line. */
  static final class WrongLineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    WrongLineException(int line, String reason) {
      super(reason);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
