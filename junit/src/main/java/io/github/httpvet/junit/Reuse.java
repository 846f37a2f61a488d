package io.github.httpvet.junit;

import io.github.httpvet.sockets.Earlier;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Meter;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.SocketState;
import io.github.httpvet.sockets.Traffic;
import io.github.httpvet.sockets.Traffic.Use;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * What a test did with connections that were open before it, as those in the pool of a client that
 * an earlier test used.
 *
 * @param used those over which it sent something
 * @param untold those of which nothing tells whether it did; never those that were left behind
 *     before it, since no pool lends them
 * @param missing why nothing tells; empty if all is told
 */
record Reuse(List<RemoteSockets> used, List<RemoteSockets> untold, String missing) {

  /** Takes copies. */
  Reuse {
    used = List.copyOf(used);
    untold = List.copyOf(untold);
  }

  static Reuse of(Meter meter, Measurable<Traffic> before, Measurable<Traffic> after) {
    return new Reuse(
        meter.earlierRemotes(found -> use(found, before, after) == Use.USED),
        meter.earlierRemotes(found -> use(found, before, after) == Use.UNKNOWN && !found.left()),
        before.missing().or(after::missing).orElse("their counters are not known"));
  }

  private static Use use(Earlier found, Measurable<Traffic> before, Measurable<Traffic> after) {
    return after
        .found()
        .flatMap(now -> before.found().map(then -> now.since(then, found.socket())))
        .orElse(Use.UNKNOWN);
  }

  /** How many to an address were used and are open. */
  int used(InetSocketAddress remote) {
    return open(used, remote);
  }

  /** How many to an address may have been used and are open. */
  int untold(InetSocketAddress remote) {
    return open(untold, remote);
  }

  private static int open(List<RemoteSockets> found, InetSocketAddress remote) {
    return at(found, remote).map(sockets -> sockets.in(SocketState.ESTABLISHED)).orElse(0);
  }

  static Optional<RemoteSockets> at(List<RemoteSockets> found, InetSocketAddress remote) {
    return found.stream().filter(sockets -> sockets.remote().equals(remote)).findFirst();
  }

  int usedAndLeft() {
    return used.stream().mapToInt(RemoteSockets::leaked).sum();
  }

  int untoldAndLeft() {
    return untold.stream().mapToInt(RemoteSockets::leaked).sum();
  }
}
