package io.github.httpvet.junit;

import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.RemoteSockets;
import java.util.List;
import java.util.Optional;

/**
 * What a test did.
 *
 * @param before the selectors and threads before it
 * @param after the connections that it opened or used, and the selectors and threads after it
 * @param reuse what it did with connections that were there before
 * @param threads the names of threads that the test started and that did not end
 * @param unseen connects of whatever program that no look met, if the kernel counts them
 * @param waiting where the test's thread was when the bound was over; empty if it came back
 */
record Usage(
    Look before,
    Look after,
    Reuse reuse,
    List<String> threads,
    Optional<Long> unseen,
    Optional<StackTraceElement[]> waiting) {

  List<RemoteSockets> remotes() {
    return after.remotes();
  }

  /**
   * How many connections the test had to an address at once, as far as that is known. Pools that
   * take turns use many where one would do, so those that were there before count only if they were
   * too few.
   */
  int connections(RemoteSockets remote) {
    return remote.opened() == 0 ? 0 : remote.opened() + reuse.used(remote.remote());
  }

  /** How many at most it had, had it taken all that it may have. */
  int mostConnections(RemoteSockets remote) {
    return remote.opened() + reuse.used(remote.remote()) + reuse.untold(remote.remote());
  }

  int leaked() {
    return remotes().stream().mapToInt(RemoteSockets::leaked).sum();
  }

  int mostLeaked() {
    return leaked() + reuse.untoldAndLeft();
  }

  /** Whether what changes after the test is within the budget. */
  boolean leavesNoMoreThan(Budget budget) {
    return mostLeaked() <= budget.leaked() && threads.size() <= budget.maxThreads();
  }
}
