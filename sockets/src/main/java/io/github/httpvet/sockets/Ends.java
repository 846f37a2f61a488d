package io.github.httpvet.sockets;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The two addresses of a connection, seen from one of them. */
record Ends(InetSocketAddress local, InetSocketAddress remote) {

  static Ends of(Connection row) {
    return new Ends(row.local(), row.remote());
  }

  Ends mirrored() {
    return new Ends(remote, local);
  }

  boolean isOnThisMachine() {
    InetAddress other = remote.getAddress();
    return other.isLoopbackAddress() || other.equals(local.getAddress());
  }
}
