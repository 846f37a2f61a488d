package io.github.httpvet.sockets;

/** Whose a connection is, seen by who follows one program. */
enum Owner {
  MINE,
  OTHER,
  UNKNOWN
}
