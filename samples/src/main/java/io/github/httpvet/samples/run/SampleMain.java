package io.github.httpvet.samples.run;

import com.sun.management.ThreadMXBean;
import io.github.httpvet.samples.Peer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * The client's side of a run. It obeys lines of the standard input and answers with lines of the
 * standard output; what the sample prints goes to the error output.
 *
 * <ul>
 *   <li>{@code call N}: {@code failed NAME<NAME..} for each call that failed, then {@code done N}
 *   <li>{@code threads}: {@code threads} and names, separated by tabs
 *   <li>{@code allocated}: {@code allocated} and bytes
 *   <li>{@code gc}: {@code collected}
 * </ul>
 */
final class SampleMain {

  private static final int DEEPEST = 20;

  private final PrintStream answers;
  private final Object sample;
  private final Method method;
  private final Peer peer;

  private SampleMain(PrintStream answers, Object sample, Method method, Peer peer) {
    this.answers = answers;
    this.sample = sample;
    this.method = method;
    this.peer = peer;
  }

  /** Arguments: class, {@code BAD} or {@code GOOD}, port, deaf port, port of gRPC. */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Half.Kind kind = Half.Kind.valueOf(args[1]);
    Peer peer =
        new Peer(
            "127.0.0.1",
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]));
    Class<?> type = Class.forName(args[0]);
    Method method =
        List.of(type.getMethods()).stream().filter(kind::marks).findFirst().orElseThrow();
    Object sample = type.getConstructor().newInstance();
    new SampleMain(answers, sample, method, peer).obey();
    // Some clients keep threads that would hold this JVM for ever.
    Runtime.getRuntime().halt(0);
  }

  private void obey() throws IOException {
    ExecutorService caller =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "sample-caller"));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    say("ready");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (order.startsWith("call ")) {
        int calls = Integer.parseInt(order.substring("call ".length()));
        caller.execute(() -> call(calls));
      } else if (order.equals("threads")) {
        say("threads\t" + threads());
      } else if (order.equals("allocated")) {
        say("allocated " + allocatedBytes());
      } else if (order.equals("gc")) {
        System.gc();
        System.gc();
        say("collected");
      }
    }
  }

  private void call(int calls) {
    for (int call = 0; call < calls; call++) {
      try {
        method.invoke(sample, peer);
      } catch (InvocationTargetException e) {
        say("failed " + names(e.getCause()));
        e.getCause().printStackTrace();
      } catch (IllegalAccessException | RuntimeException e) {
        say("failed " + names(e));
      }
    }
    say("done " + calls);
  }

  private synchronized void say(String line) {
    answers.println(line);
    answers.flush();
  }

  /** The exception's name first, then those of its superclasses, then those of its causes. */
  private static String names(Throwable thrown) {
    StringJoiner names = new StringJoiner("<");
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause()) {
      for (Class<?> type = cause.getClass(); type != Object.class; type = type.getSuperclass()) {
        names.add(type.getSimpleName());
      }
      depth++;
    }
    return names.toString();
  }

  private static long allocatedBytes() {
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        // A thread that has ended in the meantime says -1.
        .filter(bytes -> bytes > 0)
        .sum();
  }

  private static String threads() {
    StringJoiner names = new StringJoiner("\t");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      names.add(thread.getName().replace('\t', ' '));
    }
    return names.toString();
  }
}
