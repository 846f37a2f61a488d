package io.github.httpvet.core.catalog;

/**
 * Versions that a row holds in, both inclusive.
 *
 * @param from the first, which some type tells of
 * @param to the last; empty for all later ones
 */
public record Range(String from, String to) {

  static Range parse(DetailWord word, String text) {
    int dots = text.indexOf("..");
    if (dots <= 0) {
      throw word.expected();
    }
    Range range = new Range(text.substring(0, dots), text.substring(dots + 2));
    Limits.checkVersion(word, range.from);
    if (!range.to.isEmpty()) {
      Limits.checkVersion(word, range.to);
      if (Limits.compare(range.from, range.to) > 0) {
        throw new IllegalArgumentException(range.from + " is later than " + range.to);
      }
    }
    return range;
  }

  /** As in the notation. */
  @Override
  public String toString() {
    return from + ".." + to;
  }
}
