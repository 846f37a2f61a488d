package io.github.httpvet.pmd;

/** Flags responses that are given up, where reading them would have kept the connection. */
public final class HttpResponseNotDrainedRule extends HttpVetRule {

  /** For PMD. */
  public HttpResponseNotDrainedRule() {
    super("HttpResponseNotDrained");
  }
}
