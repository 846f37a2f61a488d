package io.github.httpvet.pmd;

/** Flags settings by which whole bodies go into memory or a log, whatever their size. */
public final class HttpBodyUnboundedRule extends HttpVetRule {

  /** For PMD. */
  public HttpBodyUnboundedRule() {
    super("HttpBodyUnbounded");
  }
}
