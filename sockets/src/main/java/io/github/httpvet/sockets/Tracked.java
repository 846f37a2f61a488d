package io.github.httpvet.sockets;

/** A connection seen from one of its ends. */
final class Tracked {
  final Side side;
  final boolean early;
  Owner owner = Owner.UNKNOWN;
  boolean established;

  /** Whether it was left behind already when the first look saw it. */
  boolean leftBefore;

  private boolean seen;
  private long inode;

  /** Null if the kernel has only its other end. */
  Connection row;

  Tracked(Side side, boolean early) {
    this.side = side;
    this.early = early;
  }

  boolean isOpened() {
    return !early && established && side == Side.CLIENT;
  }

  boolean isEarlier() {
    return early && row != null && side == Side.CLIENT && owner == Owner.MINE;
  }

  boolean isOtherThan(Connection found) {
    return seen && found.inode() != 0 && found.inode() != inode;
  }

  void take(Connection found) {
    leftBefore |= early && !seen && RemoteSockets.isLeft(found, false);
    row = found;
    seen = true;
    inode = found.inode();
    established |= found.state() != SocketState.SYN_SENT && found.state() != SocketState.CLOSE;
  }
}
