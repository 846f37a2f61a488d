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

  /** Faster than that of a record, which is made at run time: this is asked very often. */
  @Override
  public int hashCode() {
    return 31 * local.hashCode() + remote.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ends ends && local.equals(ends.local) && remote.equals(ends.remote);
  }

  boolean isOnThisMachine() {
    InetAddress other = remote.getAddress();
    return other.isLoopbackAddress() || other.equals(local.getAddress());
  }
}
