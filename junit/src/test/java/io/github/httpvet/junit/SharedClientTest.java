package io.github.httpvet.junit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.httpvet.sockets.Traffic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What a test leaves behind is the same, whatever ran before it. */
@Execution(ExecutionMode.SAME_THREAD)
class SharedClientTest {

  private static final Budget NOTHING_LEFT = Budget.leavingNothing();
  private static final Budget ONE = Budget.leavingNothing().withMaxConnections(1);

  @BeforeEach
  void needsCounters() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
    assumeTrue(Traffic.now().found().isPresent(), "there is no ss");
    SharedClientCases.counted = true;
  }

  @ParameterizedTest
  @EnumSource
  void aLargeAnswerIsLeftBehind(PooledClient client) {
    assertThat(problem(client, NOTHING_LEFT, "leavesALargeAnswer").orElseThrow())
        .contains("- 1 connection left behind, allowed: 0; 127.0.0.1:");
    assertThat(problem(client, NOTHING_LEFT, "sharesTheClient", "leavesALargeAnswer").orElseThrow())
        .containsMatch(
            "- 1 connection left behind \\(1 of them open before the test and used by it\\), allowed:"
                + " 0; 127.0.0.1:\\d+: 1 with \\d+ unread bytes, 0 in CLOSE_WAIT\n"
                + "Likely HttpResponseNotClosed");
  }

  /** The JDK's client reads small answers by itself. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JDK")
  void smallAnswersTakeAConnectionEach(PooledClient client) {
    assertThat(problem(client, ONE, "leavesSmallAnswers").orElseThrow())
        .contains("- 2 connections opened to 127.0.0.1:");
    assertThat(problem(client, ONE, "sharesTheClient", "leavesSmallAnswers").orElseThrow())
        .containsMatch(
            "- 2 connections used to 127.0.0.1:\\d+ \\(1 opened, 1 open before\\), allowed: 1; now 2"
                + " ESTABLISHED\nLikely .*HttpResponseNotClosed");
  }

  @ParameterizedTest
  @EnumSource(names = {"OKHTTP", "APACHE_5"})
  void smallAnswersOnConnectionsThatWereThereAreTold(PooledClient client) {
    assertThat(problem(client, ONE, "callsTwiceAtOnce", "leavesSmallAnswers").orElseThrow())
        .matches(
            """
            @SocketBudget\\(maxConnections = 1, leaked = 0\\) cannot be judged for \
            leavesSmallAnswers\\(\\):
            - 2 connections of earlier tests used to 127.0.0.1:\\d+, because they were taken in \
            turns or because each was needed, allowed: 1
            Close the clients of earlier tests, or give this test one of its own
            With unclear = Unclear.PASSES such a test passes""");
  }

  @ParameterizedTest
  @EnumSource
  void whoClosesHoldsItWhateverRanBefore(PooledClient client) {
    assertThat(problem(client, ONE, "callsAndCloses")).isEmpty();
    assertThat(problem(client, ONE, "sharesTheClient", "callsAndCloses")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JDK")
  void whoClosesHoldsItAlsoAfterParallelCalls(PooledClient client) {
    assertThat(problem(client, ONE, "callsTwiceAtOnce", "callsAndCloses")).isEmpty();
  }

  @Test
  void aPoolThatTakesTurnsCannotBeToldFromOneThatIsNotGivenBackTo() {
    assertThat(problem(PooledClient.JDK, ONE, "callsTwiceAtOnce", "callsAndCloses").orElseThrow())
        .contains("- 2 connections of earlier tests used to 127.0.0.1:");
  }

  @ParameterizedTest
  @EnumSource(names = {"OKHTTP", "JDK"})
  void connectionsOfOtherClientsAreNoMatter(PooledClient client) {
    assertThat(problem(client, ONE, "callsTwiceAtOnce", "callsWithAClientOfItsOwn")).isEmpty();
    assertThat(problem(client, ONE, "leavesALargeAnswer", "comesAfterALeak")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OKHTTP", "APACHE_4", "APACHE_5"})
  void whatTheServerClosedCountsIfItWasUsed(PooledClient client) {
    assertThat(problem(client, ONE, "sharesTheClient", "waitsUntilTheServerCloses")).isEmpty();
    assertThat(
            problem(client, ONE, "sharesTheClient", "leavesASmallAnswerThatTheServerCloses")
                .orElseThrow())
        .contains("- 1 connection left behind (1 of them open before the test and used by it)");
  }

  @Test
  void withoutCountersATestSaysWhatItCannotTell() {
    SharedClientCases.counted = false;
    PooledClient client = PooledClient.OKHTTP;
    assertThat(problem(client, NOTHING_LEFT, "sharesTheClient", "leavesALargeAnswer").orElseThrow())
        .matches(
            """
            @SocketBudget\\(leaked = 0\\) cannot be judged for leavesALargeAnswer\\(\\):
            - 1 connection of an earlier test came to be unread or closed by the server, by this \
            test or by itself, allowed: 0; 127.0.0.1:\\d+: 1 with \\d+ unread bytes, 0 in CLOSE_WAIT
            Close the clients of earlier tests, or give this test one of its own; ss of iproute2 \
            would tell, but: there is no ss here
            With unclear = Unclear.PASSES such a test passes""");
    assertThat(problem(client, ONE, "sharesTheClient", "leavesSmallAnswers").orElseThrow())
        .containsMatch(
            "cannot be judged for leavesSmallAnswers\\(\\):\n"
                + "- 1 connection used to 127.0.0.1:\\d+, and maybe some of 1 that earlier tests left"
                + " open, allowed: 1");
    assertThat(problem(client, NOTHING_LEFT, "sharesTheClient", "waitsUntilTheServerCloses"))
        .isPresent();
    assertThat(problem(client, ONE, "sharesTheClient", "callsAndCloses")).isEmpty();
    assertThat(problem(client, ONE, "leavesSmallAnswers").orElseThrow())
        .contains("- 2 connections opened to ");
  }

  @Test
  void whatIsUnclearMayPassAndIsReported() {
    SharedClientCases.counted = false;
    Events events =
        run(
            PooledClient.OKHTTP,
            NOTHING_LEFT.withUnclear(Unclear.PASSES),
            "sharesTheClient",
            "leavesALargeAnswer");
    assertThat(events.failed().count()).isEqualTo(0);
    assertThat(events.reportingEntryPublished().list().get(0).getPayload().orElseThrow().toString())
        .contains("@SocketBudget(leaked = 0) cannot be judged for leavesALargeAnswer():");
  }

  /** What the last of some tests is told; empty if it passes. */
  private static Optional<String> problem(PooledClient client, Budget budget, String... names) {
    return run(client, budget, names)
        .finished()
        .list()
        .get(names.length - 1)
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage);
  }

  private static Events run(PooledClient client, Budget budget, String... names) {
    SharedClientCases.kind = client;
    SharedClientCases.bound = budget;
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Stream.of(names)
                .map(name -> selectMethod(SharedClientCases.class, name))
                .toArray(DiscoverySelector[]::new))
        .execute()
        .testEvents();
  }
}
