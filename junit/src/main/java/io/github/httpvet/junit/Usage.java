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
 * @param unseen connects of whatever program that no look met, if the kernel counts them
 * @param waiting where the test's thread was when the bound was over; empty if it came back
 */
record Usage(
    Look before, Look after, Optional<Long> unseen, Optional<StackTraceElement[]> waiting) {

  List<RemoteSockets> remotes() {
    return after.remotes();
  }

  int leaked() {
    return remotes().stream().mapToInt(RemoteSockets::leaked).sum();
  }
}
