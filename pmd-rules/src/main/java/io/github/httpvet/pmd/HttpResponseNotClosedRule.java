package io.github.httpvet.pmd;

/** Flags responses that some path does not close, so that their connections are lost. */
public final class HttpResponseNotClosedRule extends HttpVetRule {

  /** For PMD. */
  public HttpResponseNotClosedRule() {
    super("HttpResponseNotClosed");
  }
}
