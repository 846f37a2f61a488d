package io.github.httpvet.core.catalog;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Locale;

/**
 * The versions, both inclusive, that have what a statement is about. They tell readers and tests.
 *
 * @param since the first; empty if all earlier ones have it
 * @param until the last; empty if all later ones have it
 */
public record Limits(String since, String until) {

  /** Every version. */
  public static final Limits NONE = new Limits("", "");

  /**
   * The limits with one more detail of a type.
   *
   * @throws IllegalArgumentException if it is no limit
   */
  Limits and(String detail) {
    for (DetailWord word : List.of(DetailWord.SINCE, DetailWord.UNTIL)) {
      String key = word.name().toLowerCase(Locale.ROOT) + "=";
      if (detail.startsWith(key)) {
        return and(word, detail.substring(key.length()));
      }
    }
    throw new IllegalArgumentException(
        "unknown limit `" + detail + "`; there are: since=VERSION, until=VERSION");
  }

  /** The limits with one more word of the notation. */
  Limits and(DetailWord word, String version) {
    checkVersion(word, version);
    Limits limits =
        word == DetailWord.SINCE ? new Limits(version, until) : new Limits(since, version);
    if (!limits.since.isEmpty()
        && !limits.until.isEmpty()
        && compare(limits.since, limits.until) > 0) {
      throw new IllegalArgumentException(
          "since=" + limits.since + " is later than until=" + limits.until);
    }
    return limits;
  }

  static void checkVersion(DetailWord word, String version) {
    try {
      Version.parse(version);
    } catch (IllegalArgumentException e) {
      throw word.expected();
    }
  }

  static int compare(String version, String other) {
    return Version.parse(version).compareTo(Version.parse(other));
  }

  /** True if that version has it. */
  boolean include(String version) {
    return (since.isEmpty() || compare(version, since) >= 0)
        && (until.isEmpty() || compare(version, until) <= 0);
  }
}
