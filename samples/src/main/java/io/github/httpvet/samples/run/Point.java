package io.github.httpvet.samples.run;

import io.github.httpvet.sockets.SocketState;
import java.util.Map;

/**
 * The sockets after some calls.
 *
 * @param calls made until now
 * @param client counts by state at the connecting end
 * @param server counts by state at the accepting end
 */
public record Point(int calls, Map<SocketState, Integer> client, Map<SocketState, Integer> server) {

  /** Takes copies. */
  public Point {
    client = Map.copyOf(client);
    server = Map.copyOf(server);
  }
}
