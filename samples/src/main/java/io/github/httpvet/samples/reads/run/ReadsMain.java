package io.github.httpvet.samples.reads.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The client's side: one way to read. It obeys lines of the standard input and answers with lines
 * of the standard output; what the client prints goes to the error output.
 *
 * <ul>
 *   <li>{@code calls ID THREADS CALLS URL}: so many calls of each of so many threads; {@code back
 *       ID} for each, with the name of its exception if it threw one
 *   <li>{@code gc}: {@code collected}
 * </ul>
 */
final class ReadsMain {

  /** By name, since not all of them are public, or on the class path of all clients. */
  private static final Set<String> WRAPPERS =
      Set.of("ExecutionException", "CompletionException", "ReactiveException");

  private final PrintStream answers;
  private final Object client;
  private final Method method;

  private ReadsMain(PrintStream answers, Object client, Method method) {
    this.answers = answers;
    this.client = client;
    this.method = method;
  }

  /** Arguments: class and method. */
  public static void main(String[] args) throws Exception {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Class<?> type = Class.forName(args[0]);
    new ReadsMain(
            answers, type.getConstructor().newInstance(), type.getMethod(args[1], String.class))
        .obey();
    // Some clients keep threads that would hold this JVM for ever.
    Runtime.getRuntime().halt(0);
  }

  private void obey() throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      if (words[0].equals("calls")) {
        int threads = Integer.parseInt(words[2]);
        int calls = Integer.parseInt(words[3]);
        for (int thread = 0; thread < threads; thread++) {
          // Threads of their own, since those before may wait for ever.
          Thread caller = new Thread(() -> call(words[1], calls, words[4]), "caller-" + words[1]);
          caller.setDaemon(true);
          caller.start();
        }
      } else if (words[0].equals("gc")) {
        System.gc();
        System.gc();
        say("collected");
      }
    }
  }

  private void call(String id, int calls, String url) {
    for (int call = 0; call < calls; call++) {
      String thrown = "";
      try {
        method.invoke(client, url);
      } catch (InvocationTargetException e) {
        thrown = " " + name(e.getCause());
        if (call == 0) {
          e.getCause().printStackTrace();
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
      say("back " + id + thrown);
    }
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
