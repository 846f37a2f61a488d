package io.github.httpvet.samples.run;

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

/**
 * A small JVM that obeys lines and answers with lines. Closing it ends its process, and no other.
 */
public final class ChildJvm implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private static final Duration END = Duration.ofSeconds(10);
  private static final int MOST_LINES = 10_000;

  private final Process process;
  private final Writer orders;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private ChildJvm(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    readLines(process.getInputStream(), answers::add);
    readLines(process.getErrorStream(), this::logged);
  }

  /**
   * Starts a class of the class path on the JDK of this JVM.
   *
   * @param options for the JVM
   * @param main the class
   * @param arguments for the class
   */
  public static ChildJvm start(
      List<String> options, String classPath, Class<?> main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(Pattern.compile("_?JAVA_.*OPTIONS").asPredicate());
    return new ChildJvm(builder.start());
  }

  /** Of its process. */
  public long pid() {
    return process.pid();
  }

  /** Writes a line to its standard input. */
  public void order(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
  }

  /**
   * The next answer that starts with a word.
   *
   * @param passed is told of the answers before it
   * @return empty if there is none within the bound, or before the process ends
   */
  public Optional<String> answer(String word, Duration bound, Consumer<String> passed)
      throws InterruptedException {
    long end = System.nanoTime() + bound.toNanos();
    while (process.isAlive() || !answers.isEmpty()) {
      long left = end - System.nanoTime();
      String line = answers.poll(Math.min(left, TimeUnit.SECONDS.toNanos(1)), TimeUnit.NANOSECONDS);
      if (line == null && left <= 0) {
        return Optional.empty();
      }
      if (line != null && line.startsWith(word)) {
        return Optional.of(line);
      }
      if (line != null) {
        passed.accept(line);
      }
    }
    return Optional.empty();
  }

  /** What it wrote to its error output. */
  public List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
