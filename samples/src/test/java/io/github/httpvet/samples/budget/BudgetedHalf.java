package io.github.httpvet.samples.budget;

import io.github.httpvet.junit.Budget;
import io.github.httpvet.junit.SocketBudgetExtension;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Settled;
import io.github.httpvet.sockets.Snapshot;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * All calls of a half, as one test with a budget, in a JVM of its own. What it is to run stands in
 * system properties, since JUnit makes the instance.
 */
final class BudgetedHalf {

  private static final String HELD = "held";
  private static final Duration SETTLING = Duration.ofMillis(300);

  @RegisterExtension
  final SocketBudgetExtension budget =
      SocketBudgetExtension.of(
          Budget.leavingNothing()
              .withMaxConnections(Integer.getInteger("half.maxConnections"))
              .withMaxThreads(Integer.getInteger("half.maxThreads"))
              .withReturn(Duration.ofMillis(Long.getLong("half.returnsWithinMillis"))));

  private final Object sample;
  private final Method method;

  BudgetedHalf() throws ReflectiveOperationException {
    Class<?> type = Class.forName(System.getProperty("half.class"));
    Class<? extends Annotation> mark =
        System.getProperty("half.kind").equals("BAD") ? Bad.class : Good.class;
    sample = type.getConstructor().newInstance();
    method =
        List.of(type.getMethods()).stream()
            .filter(found -> found.isAnnotationPresent(mark))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void calls() throws IllegalAccessException {
    Peer peer =
        new Peer(
            "127.0.0.1",
            Integer.getInteger("half.port"),
            Integer.getInteger("half.deafPort"),
            Integer.getInteger("half.grpcPort"));
    for (int call = 0; call < Integer.getInteger("half.calls"); call++) {
      try {
        method.invoke(sample, peer);
      } catch (InvocationTargetException e) {
        // Timeouts belong to many a mend.
        System.err.println(e.getCause());
      }
      settle();
    }
  }

  /** Some clients give a connection back to their pool a moment after the answer. */
  private static void settle() {
    Probe self = Probe.ofSelf();
    Settled.quickly(
        SETTLING, () -> self.snapshot().map(Snapshot::owned).map(List::size).found().orElse(0));
  }

  /** Says {@code held}, or why not. */
  public static void main(String[] args) {
    PrintStream answer = System.out;
    System.setOut(System.err);
    Launcher launcher = LauncherFactory.create();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(BudgetedHalf.class))
            .build(),
        listener);
    answer.println(said(listener.getSummary()));
    answer.flush();
    // Some clients keep threads that would hold this JVM for ever.
    Runtime.getRuntime().halt(0);
  }

  private static String said(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .findFirst()
        .map(failure -> String.valueOf(failure.getException().getMessage()))
        .orElse(summary.getTestsSucceededCount() == 1 ? HELD : "nothing was run");
  }
}
