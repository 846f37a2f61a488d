package io.github.httpvet.samples.peer;

import io.github.httpvet.sockets.Connection;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Ports of which no socket is left from before. Who belongs to a run is told by the server's port,
 * and the kernel gives a port again while sockets of an earlier run still are in {@code TIME_WAIT}.
 */
final class FreshPort {

  private static final int MOST_TRIES = 50;

  private FreshPort() {}

  /** Starts to listen at a port that the kernel chooses. */
  interface Opening<T> {
    T open() throws IOException;
  }

  /**
   * Opens until the port is one that no socket has. Where the kernel's tables cannot be read, any
   * port will do.
   *
   * @param port the port of what was opened
   * @throws IOException if there is no such port among those that were tried
   */
  static <T extends AutoCloseable> T open(Opening<T> opening, ToIntFunction<T> port)
      throws IOException {
    List<T> refused = new ArrayList<>();
    try {
      while (refused.size() < MOST_TRIES) {
        T opened = opening.open();
        if (isFresh(port.applyAsInt(opened))) {
          return opened;
        }
        // Closed later, so that the kernel does not give the same one again.
        refused.add(opened);
      }
      throw new IOException("all of " + MOST_TRIES + " ports were in use a moment ago");
    } finally {
      refused.forEach(FreshPort::close);
    }
  }

  /** Asked when somebody listens there already, so that no other program can get it meanwhile. */
  private static boolean isFresh(int port) {
    List<Connection> table = Probe.ofSelf().connections().found().orElse(List.of());
    return table.stream()
        .noneMatch(socket -> socket.isAt(Side.CLIENT, port) || socket.isAt(Side.SERVER, port));
  }

  private static void close(AutoCloseable refused) {
    try {
      refused.close();
    } catch (Exception e) {
      // It ends with this JVM.
    }
  }
}
