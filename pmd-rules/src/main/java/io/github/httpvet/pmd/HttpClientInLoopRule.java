package io.github.httpvet.pmd;

/** Flags HTTP clients that are constructed once a turn of a loop, with their own connections. */
public final class HttpClientInLoopRule extends HttpVetRule {

  /** For PMD. */
  public HttpClientInLoopRule() {
    super("HttpClientInLoop");
  }
}
