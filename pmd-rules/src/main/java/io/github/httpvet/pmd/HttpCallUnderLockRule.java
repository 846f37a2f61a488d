package io.github.httpvet.pmd;

/** Flags calls that wait for a server while a monitor, a lock or a transaction is held. */
public final class HttpCallUnderLockRule extends HttpVetRule {

  /** For PMD. */
  public HttpCallUnderLockRule() {
    super("HttpCallUnderLock");
  }
}
