package io.github.httpvet.pmd;

/** Flags settings by which no connection is ever used a second time. */
public final class HttpKeepAliveDisabledRule extends HttpVetRule {

  /** For PMD. */
  public HttpKeepAliveDisabledRule() {
    super("HttpKeepAliveDisabled");
  }
}
