package io.github.httpvet.pmd;

/** Flags responses that a loop opens and that are closed when it has ended. */
public final class HttpResponseClosedLateRule extends HttpVetRule {

  /** For PMD. */
  public HttpResponseClosedLateRule() {
    super("HttpResponseClosedLate");
  }
}
