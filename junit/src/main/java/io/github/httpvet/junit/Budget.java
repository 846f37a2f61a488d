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
 * @param returnsWithin a bound on the test, if there is one
 */
public record Budget(int maxConnections, int leaked, Optional<Duration> returnsWithin) {

  /**
   * Refuses what is no bound.
   *
   * @throws IllegalArgumentException for numbers below 0
   */
  public Budget {
    if (maxConnections < 0 || leaked < 0) {
      throw new IllegalArgumentException("maxConnections and leaked cannot be below 0");
    }
  }

  static Budget of(SocketBudget annotation) {
    return new Budget(
        annotation.maxConnections(),
        annotation.leaked(),
        Optional.of(annotation.returnsWithin()).filter(text -> !text.isEmpty()).map(Span::parse));
  }

  /** As it would be written in a source. */
  @Override
  public String toString() {
    StringJoiner parts = new StringJoiner(", ", "@SocketBudget(", ")");
    if (maxConnections < Integer.MAX_VALUE) {
      parts.add("maxConnections = " + maxConnections);
    }
    parts.add("leaked = " + leaked);
    returnsWithin.ifPresent(bound -> parts.add("returnsWithin = \"" + Span.text(bound) + "\""));
    return parts.toString();
  }
}
