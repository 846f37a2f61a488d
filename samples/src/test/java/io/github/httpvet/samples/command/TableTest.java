package io.github.httpvet.samples.command;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.peer.Tally;
import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Outcome;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.run.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void whatIsNoTerminalGetsPlainLines() {
    show(false);

    assertThat(text())
        .isEqualTo(
            """
              1/2  HttpClientInLoop/jdk/PerItem                                 as expected
                     bad     2 calls: 20 connections
                     good    2 calls: 1 connections
              2/2  HttpClientInLoop/okhttp/PerItem                              NOT AS EXPECTED
                     bad     2 calls: 3 connections
                           all: {connections=3} {}
                     good    2 calls: 1 connections
                           all: {connections=1} {}
                     ! bad at scripted: expected connections = 20, measured 3
                     HttpClientInLoop/jdk/PerItem skipped: no namespaces
            2 samples, 1 not as expected
            """);
  }

  @Test
  void aTerminalShowsWhatRunsInPlace() {
    show(true);

    assertThat(text())
        .contains(drawn("    ...  HttpClientInLoop/jdk/PerItem", "  0/2  done, 0 not"));
    assertThat(text())
        .contains(
            drawn(
                "    ...  HttpClientInLoop/jdk/PerItem",
                "    ...  HttpClientInLoop/okhttp/PerItem",
                "  0/2  done, 0 not as expected"));
    assertThat(text())
        .contains("\u001b[3A\r\u001b[J  1/2  HttpClientInLoop/jdk/PerItem               ");
    assertThat(onScreen(text())).isEqualTo(plain());
  }

  @Test
  void linesAreCutWhereANarrowTerminalWouldBreakThem() {
    LiveLines lines = new LiveLines(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);

    lines.print("", List.of("x".repeat(200)));

    assertThat(text()).isEqualTo("x".repeat(79) + "\n");
  }

  private static String drawn(String... lines) {
    return String.join("\n", lines);
  }

  private void show(boolean terminal) {
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Table table = new Table(new LiveLines(out, terminal), 2, false);
    Pair jdk = pair("jdk", 20);
    Pair okhttp = pair("okhttp", 3);
    table.start(jdk.sample());
    table.start(okhttp.sample());
    table.add(jdk);
    table.add(okhttp);
    table.skipped(jdk.sample(), "no namespaces");
    table.end(List.of(jdk, okhttp));
  }

  private String plain() {
    bytes.reset();
    show(false);
    return text();
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What a terminal that knows the two sequences has on its screen in the end. */
  private static String onScreen(String text) {
    StringBuilder screen = new StringBuilder();
    for (String part : text.split("(?=\u001b\\[\\dA\r\u001b\\[J)")) {
      String shown = part;
      if (part.startsWith("\u001b")) {
        for (int up = part.charAt(2) - '0'; up >= 0; up--) {
          screen.setLength(Math.max(0, screen.lastIndexOf("\n")));
        }
        screen.append(screen.length() == 0 ? "" : "\n");
        shown = part.substring("\u001b[1A\r\u001b[J".length());
      }
      screen.append(shown);
    }
    return screen.toString();
  }

  private static Pair pair(String client, long badConnections) {
    Half bad = half(Half.Kind.BAD, "connections = 20");
    Half good = half(Half.Kind.GOOD, "connections = 1");
    Sample sample =
        new Sample(
            "samples.PerItem",
            "HttpClientInLoop",
            "",
            client,
            false,
            "",
            false,
            "",
            List.of(),
            bad,
            good);
    return new Pair(
        sample,
        outcome(sample, bad, badConnections),
        outcome(sample, good, 1),
        Optional.empty(),
        Optional.empty());
  }

  private static Half half(Half.Kind kind, String expected) {
    return new Half(kind, "call", 2, List.of(Expectation.parse(expected)), 3000);
  }

  private static Outcome outcome(Sample sample, Half half, long connections) {
    return new Outcome(
        sample,
        half,
        "scripted",
        2,
        new TreeMap<>(),
        new Tally((int) connections, Map.of(), 0, 0),
        Map.of(),
        Map.of(),
        new TreeMap<>(Map.of("connections", connections)),
        new TreeMap<>(),
        List.of(),
        List.of());
  }
}
