package io.github.httpvet.sockets;

import java.util.List;

/**
 * How a number went.
 *
 * @param from at first
 * @param to at last
 * @param looks how many looks lie between, both included
 * @param grows whether that is no accident
 */
public record Trend(long from, long to, int looks, boolean grows) {

  /** A slope needs more than a step: the load of a program goes up and down in steps. */
  private static final int RISES = 3;

  /** Over the longest end of the values that never goes down; it grows if it rose three times. */
  static Trend over(List<Long> values) {
    int start = values.size() - 1;
    int rises = 0;
    while (start > 0 && values.get(start - 1) <= values.get(start)) {
      rises += values.get(start - 1) < values.get(start) ? 1 : 0;
      start--;
    }
    return new Trend(
        values.get(start), values.get(values.size() - 1), values.size() - start, rises >= RISES);
  }

  /** Between two looks; it grows if there are at least two more. */
  static Trend between(long from, long to) {
    return new Trend(from, to, 2, to - from >= 2);
  }

  long growth() {
    return to - from;
  }
}
