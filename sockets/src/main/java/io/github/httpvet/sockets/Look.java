package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * What is known of a program's connections at one time.
 *
 * @param at since the first look
 * @param remotes its connections by remote address
 * @param selectors how many selectors it has open; 0 if unknown
 * @param threads how many threads it has; 0 if unknown
 */
public record Look(Duration at, List<RemoteSockets> remotes, int selectors, int threads) {

  /** Takes a copy. */
  public Look {
    remotes = List.copyOf(remotes);
  }

  /** The connections to an address; none if it is not known. */
  RemoteSockets at(InetSocketAddress remote) {
    return remotes.stream()
        .filter(found -> found.remote().equals(remote))
        .findFirst()
        .orElse(new RemoteSockets(remote, 0, List.of(), false));
  }
}
