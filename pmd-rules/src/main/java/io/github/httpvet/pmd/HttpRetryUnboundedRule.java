package io.github.httpvet.pmd;

/** Flags loops that make an exchange again until it works, however often and fast. */
public final class HttpRetryUnboundedRule extends HttpVetRule {

  /** For PMD. */
  public HttpRetryUnboundedRule() {
    super("HttpRetryUnbounded");
  }
}
