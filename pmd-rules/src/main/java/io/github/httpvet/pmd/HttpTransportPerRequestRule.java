package io.github.httpvet.pmd;

/** Flags pools, factories and other transport parts that are constructed once a request. */
public final class HttpTransportPerRequestRule extends HttpVetRule {

  /** For PMD. */
  public HttpTransportPerRequestRule() {
    super("HttpTransportPerRequest");
  }
}
