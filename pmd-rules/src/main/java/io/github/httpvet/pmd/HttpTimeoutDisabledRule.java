package io.github.httpvet.pmd;

/** Flags timeouts that are set to none, or to so much that it comes to the same. */
public final class HttpTimeoutDisabledRule extends HttpVetRule {

  /** For PMD. */
  public HttpTimeoutDisabledRule() {
    super("HttpTimeoutDisabled");
  }
}
