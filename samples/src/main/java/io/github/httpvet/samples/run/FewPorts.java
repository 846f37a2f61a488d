package io.github.httpvet.samples.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpvet.samples.peer.Peers;
import io.github.httpvet.samples.peer.ScriptedServer;
import io.github.httpvet.samples.peer.Tally;
import io.github.httpvet.sockets.SocketState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs a half in a network namespace of its own, in which the kernel has only 100 ports to give to
 * connecting sockets. No rights are needed where the kernel lets users make namespaces.
 */
public final class FewPorts {

  /** Outside of the ports that are given to connecting sockets. */
  private static final int SERVER_PORT = 8080;

  private static final long LONGEST_SECONDS = 300;
  private static final List<String> UNSHARE = List.of("unshare", "-rn", "sh", "-c");

  /** Ports in TIME_WAIT are not to be taken again by a kernel that does so on loopback. */
  private static final String SETUP =
      "(ip link set lo up || ifconfig lo up)"
          + " && echo 33000 33099 >/proc/sys/net/ipv4/ip_local_port_range"
          + " && echo 0 >/proc/sys/net/ipv4/tcp_tw_reuse";

  private FewPorts() {}

  /** What an {@link Outcome} is made of, for its way out of the namespace. */
  record Measured(
      int returned,
      SortedMap<String, Integer> failed,
      Tally tally,
      Map<SocketState, Integer> client,
      Map<SocketState, Integer> serverStates,
      SortedMap<String, Long> measured,
      SortedMap<String, String> notMeasured,
      List<Point> points,
      List<String> log) {}

  /** Why this system cannot run such samples; empty if it can. */
  public static Optional<String> missing() throws InterruptedException {
    try {
      Process process = start(SETUP, "few-ports");
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Optional.empty()
          : Optional.of("no network namespace can be made here: " + said.strip());
    } catch (IOException e) {
      return Optional.of("no network namespace can be made here: " + e.getMessage());
    }
  }

  static Outcome run(Sample sample, Half half) throws IOException, InterruptedException {
    Path result = Files.createTempFile("httpvet", ".json");
    try {
      Process process =
          start(
              SETUP + " && exec \"$@\"",
              "few-ports",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              FewPorts.class.getName(),
              sample.className(),
              half.kind().name(),
              result.toString());
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(
            sample.path()
                + " does not run in a namespace: "
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
      }
      Measured seen = new ObjectMapper().readValue(result.toFile(), Measured.class);
      return new Outcome(
          sample,
          half,
          "scripted",
          seen.returned(),
          seen.failed(),
          seen.tally(),
          seen.client(),
          seen.serverStates(),
          seen.measured(),
          seen.notMeasured(),
          seen.points(),
          seen.log());
    } finally {
      Files.delete(result);
    }
  }

  /** Inside of the namespace. Arguments: class, {@code BAD} or {@code GOOD}, file of the result. */
  public static void main(String[] args) throws Exception {
    Sample sample = Sample.of(Class.forName(args[0], false, FewPorts.class.getClassLoader()));
    Half half = sample.half(Half.Kind.valueOf(args[1]));
    Outcome seen = Run.with(Peers.only(ScriptedServer.start(SERVER_PORT)), sample, half);
    new ObjectMapper()
        .writeValue(
            Path.of(args[2]).toFile(),
            new Measured(
                seen.returned(),
                seen.failed(),
                seen.tally(),
                seen.client(),
                seen.serverStates(),
                seen.measured(),
                seen.notMeasured(),
                seen.points(),
                seen.log().stream().limit(200).toList()));
  }

  private static Process start(String... scriptAndArguments) throws IOException {
    List<String> command = new ArrayList<>(UNSHARE);
    command.addAll(List.of(scriptAndArguments));
    return new ProcessBuilder(command).start();
  }
}
