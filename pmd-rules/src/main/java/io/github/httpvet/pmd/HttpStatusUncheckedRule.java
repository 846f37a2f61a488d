package io.github.httpvet.pmd;

/** Flags bodies that are taken for success by code that has not asked whether they are. */
public final class HttpStatusUncheckedRule extends HttpVetRule {

  /** For PMD. */
  public HttpStatusUncheckedRule() {
    super("HttpStatusUnchecked");
  }
}
