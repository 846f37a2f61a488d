package io.github.httpvet.samples.bounds;

/** Ends a call from outside, for clients that cannot do it themselves. */
public final class Watchdog {

  private Watchdog() {}

  /** Runs something after {@link Setting#MILLIS}, on a thread of its own. */
  public static void after(Runnable end) {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(Setting.MILLIS);
                end.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "watchdog");
    thread.setDaemon(true);
    thread.start();
  }
}
