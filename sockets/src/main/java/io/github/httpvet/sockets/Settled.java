package io.github.httpvet.sockets;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A value that was looked at until it stayed the same, for states that follow an event after a
 * while that nobody knows.
 *
 * @param value the last one seen
 * @param fixed whether it stayed the same; otherwise the bound ran out first
 */
public record Settled<T>(T value, boolean fixed) {

  private static final int LOOKS = 5;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long QUICK_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  /** Looks until the value is the same five times in a row, or the bound runs out. */
  public static <T> Settled<T> within(Duration bound, Supplier<T> look) {
    return within(bound, look, value -> true);
  }

  /**
   * Looks until the value is as awaited and the same five times in a row, or the bound runs out.
   * With a value that is never as awaited, this takes as long as the bound.
   */
  public static <T> Settled<T> within(Duration bound, Supplier<T> look, Predicate<T> awaited) {
    return within(bound, look, awaited, LOOKS, PAUSE_NANOS);
  }

  /**
   * Looks until the value is the same twice in a row, or the bound runs out: for many looks one
   * after the other, of which each may err.
   */
  public static <T> Settled<T> quickly(Duration bound, Supplier<T> look) {
    return within(bound, look, value -> true, 2, QUICK_PAUSE_NANOS);
  }

  private static <T> Settled<T> within(
      Duration bound, Supplier<T> look, Predicate<T> awaited, int looks, long pauseNanos) {
    long end = System.nanoTime() + bound.toNanos();
    T last = look.get();
    int same = 1;
    while (same < looks || !awaited.test(last)) {
      if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
        return new Settled<>(last, false);
      }
      LockSupport.parkNanos(pauseNanos);
      T next = look.get();
      same = next.equals(last) ? same + 1 : 1;
      last = next;
    }
    return new Settled<>(last, true);
  }
}
