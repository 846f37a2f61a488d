package io.github.httpvet.junit;

import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.RemoteSockets;
import java.util.List;
import java.util.Optional;

/**
 * What a test did.
 *
 * @param before the selectors and threads before it
 * @param after the connections that it opened, and the selectors and threads after it
 * @param threads the names of threads that the test started and that did not end
 * @param unseen connects of whatever program that no look met, if the kernel counts them
 * @param waiting where the test's thread was when the bound was over; empty if it came back
 */
record Usage(
    Look before,
    Look after,
    List<String> threads,
    Optional<Long> unseen,
    Optional<StackTraceElement[]> waiting) {

  List<RemoteSockets> remotes() {
    return after.remotes();
  }

  int leaked() {
    return remotes().stream().mapToInt(RemoteSockets::leaked).sum();
  }

  /** Whether what changes after the test is within the budget. */
  boolean leavesNoMoreThan(Budget budget) {
    return leaked() <= budget.leaked() && threads.size() <= budget.maxThreads();
  }
}
