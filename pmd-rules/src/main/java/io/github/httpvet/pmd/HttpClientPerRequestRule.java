package io.github.httpvet.pmd;

/** Flags HTTP clients that are constructed for one request and dropped, with their connections. */
public final class HttpClientPerRequestRule extends HttpVetRule {

  /** For PMD. */
  public HttpClientPerRequestRule() {
    super("HttpClientPerRequest");
  }
}
