package io.github.httpvet.sockets;

/** An end of a connection, seen from the server's port. */
public enum Side {
  /** The end that connected. */
  CLIENT,
  /** The end that accepted. */
  SERVER
}
