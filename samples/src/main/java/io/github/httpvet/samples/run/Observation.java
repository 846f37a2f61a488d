package io.github.httpvet.samples.run;

import io.github.httpvet.samples.peer.Peers;
import io.github.httpvet.samples.peer.Tally;
import io.github.httpvet.sockets.Connection;
import io.github.httpvet.sockets.DescriptorKind;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Side;
import io.github.httpvet.sockets.Snapshot;
import io.github.httpvet.sockets.SocketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that is known of a run at one time.
 *
 * @param ends the sockets of the client and the servers
 * @param snapshot what the kernel's tables said about the client
 * @param tally what the servers counted
 * @param returned calls that came back, with an answer or an exception
 * @param failures of each call that failed, the simple names of the exception, its superclasses and
 *     its causes
 * @param threads the names of the client's threads; empty if nobody asked for them
 * @param allocatedBytes what the client's threads put on its heap; 0 if nobody asked for it
 * @param warnings lines that the client's libraries logged
 */
record Observation(
    List<End> ends,
    Measurable<Snapshot> snapshot,
    Tally tally,
    int returned,
    List<List<String>> failures,
    List<String> threads,
    long allocatedBytes,
    List<String> warnings) {

  /** Sockets at one end in one state, named; in all states for an empty name. */
  int sockets(Side side, String state) {
    return (int)
        ends(side).filter(end -> state.isEmpty() || end.state().name().equals(state)).count();
  }

  /** Counts by state at one end. */
  Map<SocketState, Integer> states(Side side) {
    Map<SocketState, Integer> counts = new TreeMap<>();
    ends(side).forEach(end -> counts.merge(end.state(), 1, Integer::sum));
    return counts;
  }

  int localPorts() {
    return (int) ends(Side.CLIENT).map(end -> end.local().getPort()).distinct().count();
  }

  /** Bytes that a server wrote and no client took, in the buffers of both. */
  long heldBytes() {
    return ends(Side.CLIENT).mapToLong(Connection::rxBytes).sum()
        + ends(Side.SERVER).mapToLong(Connection::txBytes).sum();
  }

  int descriptors(String kind) {
    Optional<Snapshot> found = snapshot.found();
    if (found.isEmpty()) {
      return 0;
    }
    return kind.isEmpty()
        ? found.get().descriptors().values().stream().mapToInt(Integer::intValue).sum()
        : found.get().descriptors(DescriptorKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  /** Calls that failed with an exception of that name, or one that it caused. */
  int failed(String name) {
    return (int) failures.stream().filter(names -> name.isEmpty() || names.contains(name)).count();
  }

  private Stream<Connection> ends(Side side) {
    return ends.stream().filter(end -> end.side() == side).map(End::socket);
  }

  /** A socket at one end of a connection between the client and a server. */
  record End(Side side, Connection socket) {}

  /** The sockets between a client and servers. */
  static List<End> ends(Snapshot snapshot, Peers peers) {
    List<End> ends = new ArrayList<>();
    for (int port : peers.ports()) {
      for (Side side : Side.values()) {
        snapshot.at(side, port).stream()
            .filter(socket -> !peers.isOwn(socket))
            .forEach(socket -> ends.add(new End(side, socket)));
      }
    }
    return ends;
  }
}
