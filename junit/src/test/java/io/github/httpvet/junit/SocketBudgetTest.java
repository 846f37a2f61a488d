package io.github.httpvet.junit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs {@link Cases} as JUnit would, and looks at how each of them ends. */
class SocketBudgetTest {

  @BeforeEach
  void needsProc() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sharedClient",
        "oneUnreadAnswerIsAllowed",
        "givesUp",
        "theServerStops",
        "threadsOfTheJdk",
        "eachTimeOne"
      })
  void holds(String name) {
    EngineExecutionResults run = run(name);
    assertThat(failures(run)).isEmpty();
    assertThat(run.testEvents().succeeded().count()).isEqualTo(name.equals("eachTimeOne") ? 3 : 1);
  }

  @Test
  void aClientForEachCallIsNamed() {
    assertThat(failure("clientForEachCall"))
        .matches(
            """
            @SocketBudget\\(maxConnections = 1, leaked = 0\\) is exceeded by clientForEachCall\\(\\):
            - 5 connections opened to 127.0.0.1:\\d+, allowed: 1; now 5 ESTABLISHED
            Likely HttpClientPerRequest or HttpClientInLoop: selectors or threads grow along: each \
            call has a client of its own
            See docs/rules/HttpClientPerRequest.md of httpvet, or run: httpvet explain \
            HttpClientPerRequest(\\nNot counted: .*)?""");
  }

  @Test
  void connectionsThatAreGoneAreCounted() {
    String message = failure("closesEachConnection");
    assertThat(message).contains("- 5 connections opened to 127.0.0.1:");
    assertThat(message).contains("Likely HttpClientPerRequest or HttpClientInLoop or Http");
  }

  @Test
  void anUnreadAnswerIsLeftBehind() {
    assertThat(failure("oneUnreadAnswer"))
        .matches(
            """
            @SocketBudget\\(leaked = 0\\) is exceeded by oneUnreadAnswer\\(\\):
            - 1 connection left behind, allowed: 0; 127.0.0.1:\\d+: 1 with \\d+ unread bytes, 0 in \
            CLOSE_WAIT
            Likely HttpResponseNotClosed: a response was not read to its end and not closed
            See docs/rules/HttpResponseNotClosed.md of httpvet, or run: httpvet explain \
            HttpResponseNotClosed(\\nNot counted: .*)?""");
  }

  @Test
  void aTestThatWaitsForEverIsLeft() {
    assertThat(failure("waitsForEver"))
        .matches(
            """
            @SocketBudget\\(leaked = 0, returnsWithin = "3s"\\) is exceeded by waitsForEver\\(\\):
            - no return within 3s; it waits in .*; 127.0.0.1:\\d+ 1 ESTABLISHED
            Likely HttpTimeoutMissing: nothing bounds the wait for the server
            See docs/rules/HttpTimeoutMissing.md of httpvet, or run: httpvet explain \
            HttpTimeoutMissing(\\nNot counted: .*)?""");
  }

  @Test
  void threadsThatStayAreCountedByName() {
    String message = failure("threadForEachCall");
    assertThat(message)
        .contains("- 5 threads started and not ended, allowed: 1; 5 case-*-selector\n");
    assertThat(message).contains("Likely HttpClientPerRequest or HttpClientInLoop: each call has");
  }

  @Test
  void whatATestSaysItselfGoesFirst() {
    Throwable thrown = thrown(run("failsByItself"));
    assertThat(thrown).hasMessageThat().isEqualTo("of its own");
    assertThat(thrown.getSuppressed()[0]).hasMessageThat().contains("5 connections opened to ");
  }

  @Test
  void anAbortedTestIsNotChecked() {
    EngineExecutionResults run = run("isAborted");
    assertThat(run.testEvents().aborted().count()).isEqualTo(1);
    assertThat(failures(run)).isEmpty();
  }

  @Test
  void aBudgetThatCannotBeReadSaysSo() {
    assertThat(failure("hasNoUnit")).isEqualTo("'3' has no unit: write 3s or 3ms");
  }

  @Test
  void aBudgetMayBeMadeAtRunTime() {
    EngineExecutionResults run = run(selectClass(Cases.AtRunTime.class));
    assertThat(thrown(run)).hasMessageThat().contains("2 connections opened to 127.0.0.1:");
  }

  @Test
  void withoutTablesTheTestRunsAndANoteIsLeft() {
    EngineExecutionResults run = run(selectClass(Cases.WithoutProc.class));
    assertThat(failures(run)).isEmpty();
    assertThat(run.testEvents().succeeded().count()).isEqualTo(1);
    Event entry = run.testEvents().reportingEntryPublished().list().get(0);
    assertThat(entry.getPayload().orElseThrow().toString())
        .contains(
            "the socket budget is not checked: this system has no /no/such/proc, so sockets cannot"
                + " be seen");
  }

  private static EngineExecutionResults run(String name) {
    return run(selectMethod(Cases.class, name));
  }

  private static EngineExecutionResults run(DiscoverySelector selector) {
    return EngineTestKit.engine("junit-jupiter").selectors(selector).execute();
  }

  private static String failure(String name) {
    return thrown(run(name)).getMessage();
  }

  private static Throwable thrown(EngineExecutionResults run) {
    return run.testEvents()
        .failed()
        .list()
        .get(0)
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .orElseThrow();
  }

  private static List<String> failures(EngineExecutionResults run) {
    return run.allEvents().failed().stream().map(Event::toString).toList();
  }
}
