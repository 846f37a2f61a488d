package io.github.httpvet.core.key;

import io.github.httpvet.core.tree.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of settings.
 *
 * @param path only for messages and for the profile in its name
 * @param text what all positions point into
 * @param keys in the order of the file
 * @param isWhole false if the file may set more keys than these, as by an alias
 */
public record KeyFile(String path, String text, List<Key> keys, boolean isWhole) {

  private static final Pattern IGNORED =
      Pattern.compile("\\s*[#!].*\\bhttpvet:ignore\\s+([\\w, ]+).*");

  private static final Pattern PROFILE = Pattern.compile(".*[/\\\\][^/\\\\-]+-([^/\\\\]+)\\.\\w+");

  /** Copies. */
  public KeyFile {
    keys = List.copyOf(keys);
  }

  /** The file as reports take it: text without code. */
  public Unit unit() {
    return new Unit(path, text, "", List.of(), List.of(), 0, type -> Optional.empty());
  }

  /** The profile that the file's name says it is of; empty for none. */
  public String profile() {
    Matcher matcher = PROFILE.matcher("/" + path);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** True if one of the comment lines right above an offset's line wants a rule to be silent. */
  public boolean isIgnored(String rule, int offset) {
    int end = text.lastIndexOf('\n', offset - 1);
    while (end > 0) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      String line = text.substring(start, end).strip();
      if (!line.startsWith("#") && !line.startsWith("!")) {
        return false;
      }
      Matcher comment = IGNORED.matcher(line);
      if (comment.matches() && List.of(comment.group(1).split("[, ]+")).contains(rule)) {
        return true;
      }
      end = start - 1;
    }
    return false;
  }
}
