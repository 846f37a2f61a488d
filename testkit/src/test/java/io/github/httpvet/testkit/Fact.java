package io.github.httpvet.testkit;

import java.util.Comparator;

/**
 * A finding as far as engines must agree on it.
 *
 * @param path of the source, with slashes
 * @param line from 1
 * @param rule the rule's name
 */
record Fact(String path, int line, String rule) implements Comparable<Fact> {

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::path).thenComparingInt(Fact::line).thenComparing(Fact::rule);

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + " " + rule;
  }
}
