package io.github.httpvet.pmd;

/** Flags waits with a bound for exchanges without one. */
public final class HttpTimeoutOnWaitOnlyRule extends HttpVetRule {

  /** For PMD. */
  public HttpTimeoutOnWaitOnlyRule() {
    super("HttpTimeoutOnWaitOnly");
  }
}
