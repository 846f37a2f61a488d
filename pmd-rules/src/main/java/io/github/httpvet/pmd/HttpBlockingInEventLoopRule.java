package io.github.httpvet.pmd;

/** Flags calls that wait for a server on a thread that has to serve all others. */
public final class HttpBlockingInEventLoopRule extends HttpVetRule {

  /** For PMD. */
  public HttpBlockingInEventLoopRule() {
    super("HttpBlockingInEventLoop");
  }
}
