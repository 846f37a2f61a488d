package io.github.httpvet.samples.budget;

import io.github.httpvet.junit.Budget;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.peer.Peers;
import io.github.httpvet.samples.peer.ScriptedServer;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a half did under a budget.
 *
 * @param message {@code held}, or what was exceeded, or why it did not run
 */
record HalfUnderBudget(String message) {

  private static final Pattern RULE = Pattern.compile("\nLikely ([\\w ]+):");

  /** Nothing is to be collected meanwhile, and it is to start fast. */
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");

  private static final List<String> HEAP = List.of("-Xms480m", "-Xmx480m", "-Xmn400m");

  /** Enough for any count that differs; some halves run until all ports are taken. */
  private static final int MOST_CALLS = 60;

  private static final int PATIENCE_MINUTES = 10;

  /** Runs it in a JVM of its own, at a server of its own. */
  static HalfUnderBudget run(Sample sample, Half half, Budget budget)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("half", ".log");
    try (Peers peers = Peers.with(ScriptedServer.start(), sample.client().equals("grpc"))) {
      Process process = start(command(sample, half, budget, peers.peer()), log);
      try {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
          return new HalfUnderBudget("it does not end: " + Files.readString(log));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new HalfUnderBudget(
            said.isBlank() ? "it says nothing: " + Files.readString(log) : said.strip());
      } finally {
        process.destroyForcibly();
      }
    } finally {
      Files.delete(log);
    }
  }

  boolean held() {
    return message.equals("held");
  }

  boolean tripped() {
    return message.startsWith("@SocketBudget");
  }

  /** What was exceeded, in a few words. */
  String brief() {
    if (!tripped()) {
      return message.lines().findFirst().orElse("");
    }
    List<String> exceeded = new ArrayList<>();
    message
        .lines()
        .filter(line -> line.startsWith("- "))
        .forEach(line -> exceeded.add(brief(line.substring("- ".length()))));
    return String.join(", ", exceeded);
  }

  private static String brief(String line) {
    return line.replaceAll(" to [^,;]*", "").replaceAll("[,;].*", "");
  }

  /** The rules that the message names, or nothing. */
  String rules() {
    Matcher matcher = RULE.matcher(message);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Process start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder.environment().keySet().removeIf(Pattern.compile("_?JAVA_.*OPTIONS").asPredicate());
    return builder.start();
  }

  private static List<String> command(Sample sample, Half half, Budget budget, Peer peer) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    boolean ownHeap = sample.jvm().stream().anyMatch(option -> option.startsWith("-Xm"));
    command.addAll(ownHeap ? List.of() : HEAP);
    command.addAll(sample.jvm());
    command.add("-Dhalf.class=" + sample.className());
    command.add("-Dhalf.kind=" + half.kind());
    command.add("-Dhalf.calls=" + Math.min(MOST_CALLS, half.calls()));
    command.add("-Dhalf.port=" + peer.port());
    command.add("-Dhalf.deafPort=" + peer.deafPort());
    command.add("-Dhalf.grpcPort=" + peer.grpcPort());
    command.add("-Dhalf.maxConnections=" + budget.maxConnections());
    command.add("-Dhalf.maxThreads=" + budget.maxThreads());
    command.add("-Dhalf.returnsWithinMillis=" + budget.returnsWithin().orElseThrow().toMillis());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), BudgetedHalf.class.getName()));
    return command;
  }
}
