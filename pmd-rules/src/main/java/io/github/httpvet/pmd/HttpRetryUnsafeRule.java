package io.github.httpvet.pmd;

/** Flags requests that are sent again though the first one may have been carried out. */
public final class HttpRetryUnsafeRule extends HttpVetRule {

  /** For PMD. */
  public HttpRetryUnsafeRule() {
    super("HttpRetryUnsafe");
  }
}
