package io.github.httpvet.pmd;

/** Flags calls that some phase can block for ever. */
public final class HttpTimeoutMissingRule extends HttpVetRule {

  /** For PMD. */
  public HttpTimeoutMissingRule() {
    super("HttpTimeoutMissing");
  }
}
