package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Libraries that run a function, measured, guarded or limited, and give what it gives. Read in
 * Failsafe 3.3.2 ({@code FailsafeExecutor#get}; how often it runs the function is up to policies),
 * Resilience4j 2.4.0 ({@code CircuitBreaker}, {@code Bulkhead}, {@code RateLimiter}) and Micrometer
 * 1.17.2 ({@code AbstractTimer#record}, {@code Observation#observe}).
 */
final class Runners {

  static final Library LIBRARY =
      Library.of(
          "runners",
          """
          supports oldest dev.failsafe:failsafe:3.2.0 io.github.resilience4j:resilience4j-circuitbreaker:1.7.1 io.github.resilience4j:resilience4j-bulkhead:1.7.1 io.github.resilience4j:resilience4j-ratelimiter:1.7.1 io.micrometer:micrometer-core:1.10.13 io.micrometer:micrometer-observation:1.10.13
          supports newest dev.failsafe:failsafe:3.3.2 io.github.resilience4j:resilience4j-circuitbreaker:2.4.0 io.github.resilience4j:resilience4j-bulkhead:2.4.0 io.github.resilience4j:resilience4j-ratelimiter:2.4.0 io.micrometer:micrometer-core:1.17.2 io.micrometer:micrometer-observation:1.17.2
          runs dev.failsafe.FailsafeExecutor#get(..)
          runs io.github.resilience4j.circuitbreaker.CircuitBreaker#executeSupplier(Supplier)
          runs io.github.resilience4j.circuitbreaker.CircuitBreaker#executeCallable(Callable)
          runs io.github.resilience4j.circuitbreaker.CircuitBreaker#executeCheckedSupplier(..)
          runs io.github.resilience4j.bulkhead.Bulkhead#executeSupplier(Supplier)
          runs io.github.resilience4j.bulkhead.Bulkhead#executeCallable(Callable)
          runs io.github.resilience4j.bulkhead.Bulkhead#executeCheckedSupplier(..)
          runs io.github.resilience4j.ratelimiter.RateLimiter#executeSupplier(Supplier)
          runs io.github.resilience4j.ratelimiter.RateLimiter#executeCallable(Callable)
          runs io.micrometer.core.instrument.Timer#record(Supplier)
          runs io.micrometer.core.instrument.Timer#recordCallable(Callable)
          runs io.micrometer.observation.Observation#observe(Supplier)
          runs io.micrometer.observation.Observation#observeChecked(..)
          runs io.micrometer.observation.Observation#scoped(Supplier)
          """);

  private Runners() {}
}
