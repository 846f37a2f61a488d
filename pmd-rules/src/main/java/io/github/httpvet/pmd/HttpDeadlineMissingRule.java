package io.github.httpvet.pmd;

/** Flags attempts that each have a timeout, and no bound over all of them. */
public final class HttpDeadlineMissingRule extends HttpVetRule {

  /** For PMD. */
  public HttpDeadlineMissingRule() {
    super("HttpDeadlineMissing");
  }
}
