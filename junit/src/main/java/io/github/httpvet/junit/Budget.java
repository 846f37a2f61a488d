package io.github.httpvet.junit;

import io.github.httpvet.sockets.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a test may do; each part is described at {@link SocketBudget}.
 *
 * @param maxConnections to each remote address
 * @param leaked at the end, in all
 * @param maxThreads more than before
 * @param returnsWithin a bound on the test, if there is one
 * @param unclear what happens if nothing tells whether the test holds it
 */
public record Budget(
    int maxConnections,
    int leaked,
    int maxThreads,
    Optional<Duration> returnsWithin,
    Unclear unclear) {

  /**
   * Refuses what is no bound.
   *
   * @throws IllegalArgumentException for numbers below 0
   */
  public Budget {
    if (maxConnections < 0 || leaked < 0 || maxThreads < 0) {
      throw new IllegalArgumentException("a budget cannot be below 0");
    }
  }

  /** Leaves nothing behind, and has no other bound. */
  public static Budget leavingNothing() {
    return new Budget(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, Optional.empty(), Unclear.FAILS);
  }

  static Budget of(SocketBudget annotation) {
    return new Budget(
        annotation.maxConnections(),
        annotation.leaked(),
        annotation.maxThreads(),
        Optional.of(annotation.returnsWithin()).filter(text -> !text.isEmpty()).map(Span::parse),
        annotation.unclear());
  }

  /** The same with so many connections to each remote address. */
  public Budget withMaxConnections(int number) {
    return new Budget(number, leaked, maxThreads, returnsWithin, unclear);
  }

  /** The same with so many connections left behind. */
  public Budget withLeaked(int number) {
    return new Budget(maxConnections, number, maxThreads, returnsWithin, unclear);
  }

  /** The same with so many threads more. */
  public Budget withMaxThreads(int number) {
    return new Budget(maxConnections, leaked, number, returnsWithin, unclear);
  }

  /** The same with a bound on the test. */
  public Budget withReturn(Duration bound) {
    return new Budget(maxConnections, leaked, maxThreads, Optional.of(bound), unclear);
  }

  /** The same with another end of a test of which nothing tells whether it holds it. */
  public Budget withUnclear(Unclear end) {
    return new Budget(maxConnections, leaked, maxThreads, returnsWithin, end);
  }

  /** As it would be written in a source. */
  @Override
  public String toString() {
    StringJoiner parts = new StringJoiner(", ", "@SocketBudget(", ")");
    if (maxConnections < Integer.MAX_VALUE) {
      parts.add("maxConnections = " + maxConnections);
    }
    parts.add("leaked = " + leaked);
    if (maxThreads < Integer.MAX_VALUE) {
      parts.add("maxThreads = " + maxThreads);
    }
    returnsWithin.ifPresent(bound -> parts.add("returnsWithin = \"" + Span.text(bound) + "\""));
    return parts.toString();
  }
}
