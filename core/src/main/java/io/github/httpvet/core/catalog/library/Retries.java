package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Libraries that run a function once an attempt. Read in Resilience4j 2.4.0 ({@code
 * Retry#decorateSupplier}), Spring Retry 2.0.13 ({@code RetryTemplate#doExecute}) and
 * guava-retrying 2.0.0 ({@code Retryer#call}). How often an executor of Failsafe runs it is up to
 * policies, of which a retry is only one: see {@link Runners}.
 */
final class Retries {

  static final Library LIBRARY =
      Library.of(
          "retries",
          """
          supports oldest io.github.resilience4j:resilience4j-retry:1.7.1 org.springframework.retry:spring-retry:1.3.4 com.github.rholder:guava-retrying:2.0.0
          supports newest io.github.resilience4j:resilience4j-retry:2.4.0 org.springframework.retry:spring-retry:2.0.13 com.github.rholder:guava-retrying:2.0.0
          repeats io.github.resilience4j.retry.Retry#executeSupplier(Supplier)
          repeats io.github.resilience4j.retry.Retry#executeCallable(Callable)
          runs io.github.resilience4j.retry.Retry#executeSupplier(Supplier)
          runs io.github.resilience4j.retry.Retry#executeCallable(Callable)
          repeats io.github.resilience4j.retry.Retry#executeRunnable(Runnable)
          repeats io.github.resilience4j.retry.Retry#decorateSupplier(Retry,Supplier)
          repeats io.github.resilience4j.retry.Retry#decorateCallable(Retry,Callable)
          repeats io.github.resilience4j.retry.Retry#decorateRunnable(Retry,Runnable)
          repeats io.github.resilience4j.retry.Retry#decorateFunction(Retry,Function)
          repeats org.springframework.retry.support.RetryTemplate#execute(..)
          runs org.springframework.retry.support.RetryTemplate#execute(..)
          repeats com.github.rholder.retry.Retryer#call(Callable)
          runs com.github.rholder.retry.Retryer#call(Callable)
          """);

  private Retries() {}
}
