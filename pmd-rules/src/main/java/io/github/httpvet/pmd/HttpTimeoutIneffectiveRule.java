package io.github.httpvet.pmd;

/** Flags timeouts that are set and bound nothing. */
public final class HttpTimeoutIneffectiveRule extends HttpVetRule {

  /** For PMD. */
  public HttpTimeoutIneffectiveRule() {
    super("HttpTimeoutIneffective");
  }
}
