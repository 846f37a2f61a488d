package io.github.httpvet.pmd;

/** Flags limits of connection pools that do not do what they say. */
public final class HttpPoolMisconfiguredRule extends HttpVetRule {

  /** For PMD. */
  public HttpPoolMisconfiguredRule() {
    super("HttpPoolMisconfigured");
  }
}
