package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Peer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A running {@link SampleMain}. Closing it ends its process, and no other. */
final class ClientJvm implements AutoCloseable {

  /**
   * A small JVM that starts fast. New objects have most of the room, and each thread takes little
   * of it in advance, so that nothing is collected before the run asks for it.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-Xms160m",
          "-Xmx160m",
          "-Xmn128m",
          "-XX:TLABSize=32k",
          "-XX:-ResizeTLAB",
          "-XX:MetaspaceSize=128m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto");

  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int MOST_LINES = 10_000;

  private final Process process;
  private final Writer orders;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<List<String>> failures = new ArrayList<>();

  private ClientJvm(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    readLines(process.getInputStream(), answers::add);
    readLines(process.getErrorStream(), this::logged);
  }

  /**
   * Starts a half of a sample and waits until it can be called.
   *
   * @throws IOException if it does not start; the message holds what it said
   */
  static ClientJvm start(Sample sample, Half half, Peer peer, String classPath)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(sample.jvm());
    command.addAll(List.of("-cp", classPath, SampleMain.class.getName()));
    command.addAll(List.of(sample.className(), half.kind().name()));
    for (int port : new int[] {peer.port(), peer.deafPort(), peer.grpcPort()}) {
      command.add(Integer.toString(port));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(Pattern.compile("_?JAVA_.*OPTIONS").asPredicate());
    ClientJvm client = new ClientJvm(builder.start());
    if (client.answer("ready", START).isEmpty()) {
      client.close();
      throw new IOException(sample.className() + " does not start: " + client.log());
    }
    return client;
  }

  long pid() {
    return process.pid();
  }

  /** Makes calls; returns whether they came back within the bound. */
  boolean call(int calls, Duration bound) throws IOException, InterruptedException {
    order("call " + calls);
    return answer("done", bound).isPresent();
  }

  /** Of each call that failed, the names of its exception and of what caused it. */
  List<List<String>> failures() {
    return List.copyOf(failures);
  }

  /** The names of its threads, sorted. */
  List<String> threads() throws IOException, InterruptedException {
    order("threads");
    String names = answer("threads", ANSWER).orElse("threads");
    return List.of(names.split("\t")).stream().skip(1).sorted().toList();
  }

  void collectGarbage() throws IOException, InterruptedException {
    order("gc");
    answer("collected", ANSWER);
  }

  /** What it wrote to its error output. */
  List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(ANSWER.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void order(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
  }

  /** The next answer of a kind; failures on the way to it are taken down. */
  private Optional<String> answer(String kind, Duration bound) throws InterruptedException {
    long end = System.nanoTime() + bound.toNanos();
    while (process.isAlive() || !answers.isEmpty()) {
      long left = end - System.nanoTime();
      String line = answers.poll(Math.min(left, TimeUnit.SECONDS.toNanos(1)), TimeUnit.NANOSECONDS);
      if (line == null && left <= 0) {
        return Optional.empty();
      }
      if (line != null && line.startsWith("failed ")) {
        failures.add(List.of(line.substring("failed ".length()).split("<")));
      } else if (line != null && line.startsWith(kind)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private void logged(String line) {
    if (log.size() < MOST_LINES) {
      log.add(line);
    }
  }

  private static void readLines(InputStream in, Consumer<String> consumer) {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().forEach(consumer);
              } catch (IOException | UncheckedIOException e) {
                // The process was ended.
              }
            },
            "client-reader");
    reader.setDaemon(true);
    reader.start();
  }
}
