package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.sockets.Sign;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Watches this JVM and others; what happens between two looks, happens instead of the pause. */
class WatchTest {

  private static final long SELF = ProcessHandle.current().pid();

  private final List<Socket> open = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.close();
  }

  private int watch(boolean screen, Consumer<Duration> pause, Object... args) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    CommandLine line = new CommandLine(new WatchCommand(console, WatchCommand.PROC, screen, pause));
    line.registerConverter(WatchFormat.class, new Choice<>(WatchFormat.class));
    return line.execute(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void connect(Duration pause) {
    try {
      Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
      open.add(client);
      open.add(server.accept());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void connectAndBeLeft(Duration pause) {
    connect(pause);
    try {
      open.remove(open.size() - 1).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void connectAndLeave(Duration pause) {
    connect(pause);
    try {
      Socket accepted = open.remove(open.size() - 1);
      open.remove(open.size() - 1).close();
      assertThat(accepted.getInputStream().read()).isEqualTo(-1);
      accepted.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String remote() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  @Test
  void linesShowHowConnectionsGrow() {
    assertThat(watch(false, this::connect, SELF, "--count", "5")).isEqualTo(1);

    List<String> lines = printed().lines().filter(line -> line.contains("  " + remote())).toList();
    assertThat(lines).hasSize(4);
    for (int i = 0; i < 4; i++) {
      String count = (i + 1) + "  opened " + (i + 1);
      assertThat(lines.get(i)).endsWith("s  " + remote() + "  ESTABLISHED " + count);
    }
    assertThat(printed())
        .containsMatch("s  accepted at port " + server.getLocalPort() + "  ESTABLISHED 4\\R");
    assertThat(printed()).contains("ESTABLISHED to " + remote() + " grew from 0 to 3 in 4 looks");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whoDoesNotCloseWhatTheServerClosedIsNamed() {
    assertThat(watch(false, this::connectAndBeLeft, SELF, "--count", "5")).isEqualTo(1);

    assertThat(printed())
        .contains("likely HttpResponseNotClosed: CLOSE_WAIT to " + remote() + " grew from 0 to 3");
    assertThat(printed()).contains("  more: httpvet explain HttpResponseNotClosed");
  }

  @Test
  void aConnectionForEachCallIsNamedAtThePort() {
    int code = watch(false, this::connectAndLeave, "--port", server.getLocalPort(), "--count", "5");
    assertThat(code).isEqualTo(1);
    assertThat(printed()).contains(remote() + "  TIME_WAIT 4  opened 4");
    assertThat(printed())
        .contains(
            "likely HttpClientPerRequest or HttpClientInLoop or HttpTransportPerRequest:"
                + " connections opened to "
                + remote()
                + " grew from 0 to 3 in 4 looks");
  }

  @Test
  void whatStaysTheSameNamesNoRule() {
    connect(Duration.ZERO);
    assertThat(watch(false, pause -> {}, "--port", server.getLocalPort(), "--count", "6"))
        .isEqualTo(0);
    assertThat(printed()).doesNotContain("likely");
    assertThat(printed().lines().filter(line -> line.contains(remote())).count()).isEqualTo(6);
  }

  @Test
  void aPortThatNobodyUsesHasNoConnections() {
    assertThat(watch(false, pause -> {}, "--port", server.getLocalPort(), "--count", "1"))
        .isEqualTo(0);
    assertThat(printed()).matches(" +\\d+\\.\\ds  no connections\\R");
  }

  @Test
  void aTerminalShowsATableInPlaceOfTheOneBefore() {
    watch(true, this::connect, "--port", server.getLocalPort(), "--count", "2");

    String[] screens = printed().split("\033\\[H");
    assertThat(screens).hasLength(3);
    assertThat(screens[1]).startsWith("\033[2Jport " + server.getLocalPort() + ", ");
    assertThat(screens[2].replace("\033[K", ""))
        .containsMatch(
            "(?m)^REMOTE +OPENED  SYN_SENT  ESTABLISHED  CLOSE_WAIT  TIME_WAIT  OTHER  UNREAD\\R"
                + remote()
                + " +1 +- +1 +- +- +- +-\\R"
                + "accepted at port "
                + server.getLocalPort()
                + " +- +- +1 +- +- +- +-\\R");
    assertThat(screens[2]).endsWith("\033[J");
  }

  @Test
  void jsonHasOneObjectForEachLook() throws IOException {
    watch(false, this::connectAndBeLeft, SELF, "--count", "5", "--format", "json");

    List<String> lines = printed().lines().toList();
    assertThat(lines).hasSize(5);
    JsonNode last = new ObjectMapper().readTree(lines.get(4));
    JsonNode found = null;
    for (JsonNode one : last.get("remotes")) {
      found = one.get("remote").asText().equals(remote()) ? one : found;
    }
    assertThat(found.get("opened").asInt()).isEqualTo(4);
    assertThat(found.at("/states/CLOSE_WAIT").asInt()).isEqualTo(4);
    assertThat(last.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(last.get("threads").asInt()).isGreaterThan(1);
    assertThat(last.at("/likely/0/rules/0").asText()).isEqualTo("HttpResponseNotClosed");
  }

  @Test
  void theEndOfTheProcessIsTheEnd() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sleep", "60").start();
    try {
      int code =
          watch(
              false,
              pause -> {
                process.destroyForcibly();
                await(process);
              },
              process.pid());
      assertThat(code).isEqualTo(0);
      assertThat(printed().lines().count()).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo(
              "httpvet: note: process "
                  + process.pid()
                  + " is not running"
                  + System.lineSeparator());
    } finally {
      process.destroyForcibly();
    }
  }

  private static void await(Process process) {
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', give either a PID or --port; see httpvet watch --help",
    "1 --port 80, give either a PID or --port; see httpvet watch --help",
    "0, 0 is no process id",
    "4194305, process 4194305 is not running",
    "x, 'x' is not a long; see httpvet watch --help",
    "--port 0, --port 0 is not between 1 and 65535",
    "--port 65536, --port 65536 is not between 1 and 65535",
    "--port http, 'http' is not an int; see httpvet watch --help",
    "--port 80 --interval 5, --interval '5' has no unit: write 5s or 5ms",
    "--port 80 --interval 5ms, --interval 5ms is shorter than 50ms",
    "--port 80 --count 0, --count 0 is not above 0",
    "'--port 80 --format sarif', 'sarif' is none of text, json"
  })
  void saysInOneLineWhatIsWrong(String args, String message) {
    Object[] words = ("watch " + args).strip().split(" ");
    Cli run = Cli.run(new FakeEngine(), words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withoutTablesThereIsNothingToWatch() {
    Console console = new Console(System.out, System.err, false, Screen.NONE);
    WatchCommand command = new WatchCommand(console, Path.of("/no/such/proc"), false, pause -> {});
    List<String> told = new ArrayList<>();
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler(
        (problem, given, parsed) -> {
          told.add(problem.getMessage());
          return problem instanceof UsageException ? ExitCode.USAGE : 99;
        });
    assertThat(line.execute("--port", "80")).isEqualTo(ExitCode.USAGE);
    assertThat(told).containsExactly("this system has no /no/such/proc, so sockets cannot be seen");
  }

  @Test
  void allRulesThatAreNamedAreThere() {
    List<String> rules = Engine.javac().rules().stream().map(RuleInfo::name).toList();
    for (Sign sign : Sign.values()) {
      assertWithMessage(sign.name()).that(rules).containsAtLeastElementsIn(sign.rules());
    }
  }
}
