package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The client's side: one setting, called at all servers at once. It answers with lines of the
 * standard output; what the client prints goes to the error output.
 *
 * <ul>
 *   <li>{@code default MILLIS NAME} for each default, if asked for
 *   <li>{@code warning NAME} if there is no answer of a server that answers
 *   <li>{@code ended BEHAVIOUR MILLIS NAME} for each call that ended; the name is missing if it
 *       threw nothing
 *   <li>{@code over}
 * </ul>
 */
final class BoundsMain {

  /** How many times the time that is set a call is given. */
  static final int PATIENCE = 4;

  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final int WARM_UPS = 3;

  /** By name, since not all of them are public, or on the class path of all clients. */
  private static final Set<String> WRAPPERS =
      Set.of("ExecutionException", "CompletionException", "ReactiveException");

  private final PrintStream answers;
  private final Object client;
  private final Method method;

  private BoundsMain(PrintStream answers, Object client, Method method) {
    this.answers = answers;
    this.client = client;
    this.method = method;
  }

  /**
   * Arguments: class, method, whether to read defaults, an address that answers, one that hangs up,
   * and then names of behaviours and addresses in turn.
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Class<?> type = Class.forName(args[0]);
    BoundsMain main =
        new BoundsMain(
            answers, type.getConstructor().newInstance(), type.getMethod(args[1], String.class));
    if (Boolean.parseBoolean(args[2])) {
      main.readDefaults();
    }
    main.warmUp(args[3], args[4]);
    CountDownLatch ended = new CountDownLatch((args.length - 5) / 2);
    for (int next = 5; next < args.length; next += 2) {
      String behaviour = args[next];
      String url = args[next + 1];
      new Thread(() -> main.call(behaviour, url, ended), "call-" + behaviour).start();
    }
    ended.await((long) PATIENCE * Setting.MILLIS, TimeUnit.MILLISECONDS);
    main.say("over");
    // Calls that wait would hold this JVM for ever.
    Runtime.getRuntime().halt(0);
  }

  private void readDefaults() throws ReflectiveOperationException {
    for (Method found : client.getClass().getMethods()) {
      Default read = found.getAnnotation(Default.class);
      if (read != null) {
        say("default " + found.invoke(client) + " " + read.value());
      }
    }
  }

  /** What is loaded and compiled for the first calls must not count as their time. */
  private void warmUp(String answering, String hangingUp) throws InterruptedException {
    Optional<String> failed = Optional.of("not called");
    for (int call = 0; call < WARM_UPS && failed.isPresent(); call++) {
      failed = failure(answering);
    }
    failed.ifPresent(name -> say("warning " + name));
    failure(hangingUp);
  }

  private Optional<String> failure(String url) throws InterruptedException {
    Callable<Optional<String>> call =
        () -> {
          try {
            method.invoke(client, url);
            return Optional.empty();
          } catch (InvocationTargetException e) {
            return Optional.of(e.getCause().toString().replaceAll("\\s+", " "));
          }
        };
    FutureTask<Optional<String>> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "warm-up");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(WARM_UP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return Optional.of(e.toString());
    }
  }

  private void call(String behaviour, String url, CountDownLatch ended) {
    long start = System.nanoTime();
    String thrown = "";
    try {
      method.invoke(client, url);
    } catch (InvocationTargetException e) {
      thrown = " " + name(e.getCause());
      e.getCause().printStackTrace();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    say("ended " + behaviour + " " + millis + thrown);
    ended.countDown();
  }

  /** The simple name of an exception, or of the cause of one that says no more than that. */
  private static String name(Throwable thrown) {
    return thrown.getCause() != null && WRAPPERS.contains(thrown.getClass().getSimpleName())
        ? name(thrown.getCause())
        : thrown.getClass().getSimpleName();
  }

  private synchronized void say(String line) {
    answers.println(line);
    answers.flush();
  }
}
