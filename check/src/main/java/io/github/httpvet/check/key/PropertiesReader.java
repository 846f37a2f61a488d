package io.github.httpvet.check.key;

import io.github.httpvet.core.key.Key;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.tree.Pos;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads properties with their places, which {@link Properties} forgets. A line {@code #---} starts
 * another document, as it does for Spring Boot.
 */
final class PropertiesReader {

  private final String text;
  private final List<Key> keys = new ArrayList<>();
  private int document;

  private PropertiesReader(String text) {
    this.text = text;
  }

  static KeyFile read(String path, String text) {
    PropertiesReader reader = new PropertiesReader(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.logicalLine(at);
    }
    return new KeyFile(path, text, reader.keys, true);
  }

  /** Reads what starts at an offset; gives the start of the next. */
  private int logicalLine(int start) {
    int first = start;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    int end = lineEnd(first);
    boolean isComment = first < end && (text.charAt(first) == '#' || text.charAt(first) == '!');
    if (isComment) {
      document += text.substring(first + 1, end).strip().equals("---") ? 1 : 0;
      return next(end);
    }
    while (continues(first, end) && next(end) < text.length()) {
      end = lineEnd(next(end));
    }
    if (first < end) {
      add(first, end);
    }
    return next(end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\uFEFF';
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int next(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  /** True if an odd number of backslashes ends the line. */
  private boolean continues(int first, int end) {
    int slashes = 0;
    while (end - 1 - slashes >= first && text.charAt(end - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private void add(int start, int end) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text.substring(start, end)));
    } catch (IOException | IllegalArgumentException e) {
      // A wrong escape: whoever runs the program is told of it.
      return;
    }
    for (String name : properties.stringPropertyNames()) {
      int last = 1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'));
      // Where the name has escapes, its start is told.
      int at = text.startsWith(name, start) ? start + last : start;
      int behind = Math.min(end, start + name.length());
      String value = properties.getProperty(name).strip();
      keys.add(new Key(name, value, new Pos(at, Math.max(at, behind), at), document));
    }
  }
}
