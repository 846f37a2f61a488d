package io.github.httpvet.junit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * A call that came back, or did not.
 *
 * @param value what it returned; null if it did not come back
 * @param failure what it threw; null if nothing
 * @param left the thread that is still in it; empty if it came back
 */
record BoundedCall<T>(T value, Throwable failure, Optional<Thread> left) {

  /** Without a bound it runs in this thread, else in one of its own. */
  static <T> BoundedCall<T> of(Invocation<T> invocation, Optional<Duration> bound) {
    return bound.isEmpty() ? here(invocation) : elsewhere(invocation, bound.get());
  }

  private static <T> BoundedCall<T> here(Invocation<T> invocation) {
    try {
      return new BoundedCall<>(invocation.proceed(), null, Optional.empty());
    } catch (Throwable failure) {
      return failed(failure);
    }
  }

  private static <T> BoundedCall<T> elsewhere(Invocation<T> invocation, Duration bound) {
    FutureTask<BoundedCall<T>> task = new FutureTask<>(() -> here(invocation));
    Thread thread = new Thread(task, "httpvet-" + Thread.currentThread().getName());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(bound.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return new BoundedCall<>(null, null, Optional.of(thread));
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      return failed(e);
    }
  }

  private static <T> BoundedCall<T> failed(Throwable failure) {
    return new BoundedCall<>(null, failure, Optional.empty());
  }
}
