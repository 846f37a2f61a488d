package io.github.httpvet.pmd;

/** Flags interceptors and filters that lose the response of the next one in the chain. */
public final class HttpInterceptorLeakRule extends HttpVetRule {

  /** For PMD. */
  public HttpInterceptorLeakRule() {
    super("HttpInterceptorLeak");
  }
}
