package io.github.httpvet.sockets;

/** State of a TCP socket; the names are those of {@code ss} and {@code netstat}. */
public enum SocketState {
  ESTABLISHED(1),
  SYN_SENT(2),
  SYN_RECV(3),
  FIN_WAIT1(4),
  FIN_WAIT2(5),
  TIME_WAIT(6),
  CLOSE(7),
  CLOSE_WAIT(8),
  LAST_ACK(9),
  LISTEN(10),
  CLOSING(11),
  NEW_SYN_RECV(12),
  /** A number that a newer kernel may have. */
  UNKNOWN(0);

  private final int code;

  SocketState(int code) {
    this.code = code;
  }

  /** The state of a number in {@code /proc/net/tcp}; {@link #UNKNOWN} for any other number. */
  static SocketState of(int code) {
    for (SocketState state : values()) {
      if (state.code == code) {
        return state;
      }
    }
    return UNKNOWN;
  }
}
