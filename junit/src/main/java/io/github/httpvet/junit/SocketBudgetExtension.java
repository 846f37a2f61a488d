package io.github.httpvet.junit;

import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Traffic;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Holds tests to a budget: that of their {@link SocketBudget}, or one that is only known at run
 * time:
 *
 * <pre>{@code
 * @RegisterExtension
 * final SocketBudgetExtension budget =
 *     SocketBudgetExtension.of(Budget.leavingNothing().withMaxConnections(pool));
 * }</pre>
 *
 * <p>A test that fails by itself fails as before; what it exceeded is attached as suppressed. A
 * test that is aborted is not checked.
 */
public final class SocketBudgetExtension implements InvocationInterceptor {

  private static final System.Logger LOG = System.getLogger("io.github.httpvet.junit");

  private final Optional<Budget> given;
  private final Probe probe;
  private final Supplier<Measurable<Traffic>> counters;

  /** For {@link SocketBudget}, which names this class. */
  public SocketBudgetExtension() {
    this(Optional.empty(), Probe.ofSelf(), Traffic::now);
  }

  /** For tests: with another {@code /proc}, and other counters of what connections sent. */
  SocketBudgetExtension(
      Optional<Budget> given, Probe probe, Supplier<Measurable<Traffic>> counters) {
    this.given = given;
    this.probe = probe;
    this.counters = counters;
  }

  /** Holds all tests of the class to a budget, unless an annotation says otherwise. */
  public static SocketBudgetExtension of(Budget budget) {
    return new SocketBudgetExtension(Optional.of(budget), Probe.ofSelf(), Traffic::now);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    hold(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    hold(invocation, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
      throws Throwable {
    hold(invocation, context);
  }

  private void hold(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
    Optional<Budget> budget = annotated(context).map(Budget::of).or(() -> given);
    Measurable<Measurement> started = start();
    if (budget.isEmpty() || started.found().isEmpty()) {
      started.missing().ifPresent(reason -> note(context, reason));
      invocation.proceed();
      return;
    }
    BoundedCall<Void> call = BoundedCall.of(invocation, budget.get().returnsWithin());
    Optional<String> exceeded = judge(budget.get(), started.found().get(), call, context);
    call.left().ifPresent(Thread::interrupt);
    if (call.failure() != null) {
      exceeded.map(AssertionFailedError::new).ifPresent(call.failure()::addSuppressed);
      throw call.failure();
    }
    if (exceeded.isPresent()) {
      throw new AssertionFailedError(exceeded.get());
    }
  }

  private Measurable<Measurement> start() {
    try {
      return Measurement.start(probe, counters);
    } catch (RuntimeException e) {
      return Measurable.not(e.toString());
    }
  }

  private static Optional<String> judge(
      Budget budget, Measurement measurement, BoundedCall<Void> call, ExtensionContext context) {
    Optional<StackTraceElement[]> waiting = call.left().map(Thread::getStackTrace);
    try {
      Usage usage = measurement.end(budget, waiting);
      return call.failure() instanceof TestAbortedException
          ? Optional.empty()
          : told(Verdict.of(budget, usage, context.getDisplayName()), budget, context);
    } catch (RuntimeException e) {
      note(context, e.toString());
      return Optional.empty();
    }
  }

  private static Optional<String> told(
      Optional<Verdict> verdict, Budget budget, ExtensionContext context) {
    boolean passes =
        verdict.isPresent() && verdict.get().isUnclear() && budget.unclear() == Unclear.PASSES;
    if (passes) {
      publish(context, verdict.get().message());
    }
    return passes ? Optional.empty() : verdict.map(Verdict::message);
  }

  /** On the method, or the nearest class around it. */
  private static Optional<SocketBudget> annotated(ExtensionContext context) {
    Optional<ExtensionContext> around = Optional.of(context);
    while (around.isPresent()) {
      Optional<SocketBudget> found =
          AnnotationSupport.findAnnotation(around.get().getElement(), SocketBudget.class);
      if (found.isPresent()) {
        return found;
      }
      around = around.get().getParent();
    }
    return Optional.empty();
  }

  private static void note(ExtensionContext context, String reason) {
    publish(context, "the socket budget is not checked: " + reason);
  }

  private static void publish(ExtensionContext context, String note) {
    LOG.log(System.Logger.Level.WARNING, context.getDisplayName() + ": " + note);
    context.publishReportEntry("httpvet", note);
  }
}
