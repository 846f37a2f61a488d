package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the kernel's tables said about one process at one time.
 *
 * @param connections all TCP sockets of the process's network namespace, also of other processes: a
 *     socket in {@link SocketState#TIME_WAIT} belongs to none any more
 * @param inodes the sockets that the process has open
 * @param descriptors how many of each kind the process has open
 * @param threads the names of the process's threads as the kernel keeps them: 15 characters each
 * @param residentKiB memory in use, 0 if unknown
 */
public record Snapshot(
    List<Connection> connections,
    Set<Long> inodes,
    Map<DescriptorKind, Integer> descriptors,
    List<String> threads,
    long residentKiB) {

  /** Takes copies. */
  public Snapshot {
    connections = List.copyOf(connections);
    inodes = Set.copyOf(inodes);
    descriptors = Map.copyOf(descriptors);
    threads = List.copyOf(threads);
  }

  /** The sockets that the process itself has open. */
  public List<Connection> owned() {
    return connections.stream().filter(connection -> inodes.contains(connection.inode())).toList();
  }

  /** Sockets at an end of connections to a server's port. */
  public List<Connection> at(Side side, int serverPort) {
    return connections.stream().filter(connection -> connection.isAt(side, serverPort)).toList();
  }

  /** How many sockets there are by state at an end of connections to a server's port. */
  public Map<SocketState, Integer> states(Side side, int serverPort) {
    Map<SocketState, Integer> counts = new EnumMap<>(SocketState.class);
    at(side, serverPort).forEach(found -> counts.merge(found.state(), 1, Integer::sum));
    return counts;
  }

  /** The local ports taken by the connecting ends of connections to a server's port. */
  public SortedSet<Integer> localPorts(int serverPort) {
    return at(Side.CLIENT, serverPort).stream()
        .map(Connection::local)
        .map(InetSocketAddress::getPort)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many descriptors of a kind are open. */
  public int descriptors(DescriptorKind kind) {
    return descriptors.getOrDefault(kind, 0);
  }

  /** How many threads have such a name. */
  public int threads(Predicate<String> name) {
    return (int) threads.stream().filter(name).count();
  }
}
