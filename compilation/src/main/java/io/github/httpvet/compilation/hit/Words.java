package io.github.httpvet.compilation.hit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Phrases of messages. */
public final class Words {

  private Words() {}

  /** {@code 1 file}, {@code 2 files}, {@code no files}. */
  public static String count(int number, String noun) {
    return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
  }

  /** The first few, and how many more there are. */
  public static String some(List<String> all, int limit) {
    String first = String.join(", ", all.subList(0, Math.min(limit, all.size())));
    return all.size() <= limit ? first : first + " and " + (all.size() - limit) + " more";
  }

  /** Why, in a few words without the path, which the message names already. */
  public static String reason(IOException problem) {
    String reason =
        problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    return reason == null ? problem.getClass().getSimpleName() : line(reason);
  }

  /** One line without control characters, which could drive the reader's terminal. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) && c != '\t' ? ' ' : c);
    }
    return line.toString();
  }
}
