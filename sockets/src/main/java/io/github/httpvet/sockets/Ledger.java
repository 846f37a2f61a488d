package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Follows the connections of one process, or those to one port, from look to look, and so knows
 * whose a connection was that only the kernel still keeps.
 *
 * <p>A socket in {@code TIME_WAIT} belongs to no process. It is taken to be of the process if the
 * process was seen to have it open. One that no look found open counts if the process has, or had,
 * another connection to the same remote address, or is the server there. Not safe for use by
 * several threads.
 */
public final class Ledger {

  private final OptionalInt port;
  private final Map<Ends, Tracked> entries = new HashMap<>();
  private final Map<Long, Owner> owners = new HashMap<>();
  private final Map<InetSocketAddress, Past> past = new HashMap<>();
  private final Set<Integer> everListening = new HashSet<>();
  private final Set<Integer> myServers = new HashSet<>();
  private Set<Integer> listening = Set.of();
  private Set<Integer> justListening = Set.of();
  private boolean first = true;
  private int connects;

  private Ledger(OptionalInt port) {
    this.port = port;
  }

  /** Follows what a process has open. */
  public static Ledger ofProcess() {
    return new Ledger(OptionalInt.empty());
  }

  /** Follows the connections to a port, of whatever program. */
  public static Ledger ofPort(int port) {
    return new Ledger(OptionalInt.of(port));
  }

  /** Connections to a remote address that the kernel no longer keeps. */
  private static final class Past {
    private boolean mine;
    private int minesOpened;
    private int unknownOpened;
  }

  /**
   * Takes what one look saw. The first look tells what was there before.
   *
   * @param table all sockets of the network namespace
   * @param inodes the sockets that the process has open, looked at after the table; only asked if a
   *     socket turned up that is not known yet
   */
  public void look(List<Connection> table, Supplier<Set<Long>> inodes) {
    findOwners(table, inodes);
    findListeners(table);
    List<Connection> rows =
        table.stream().filter(row -> row.state() != SocketState.LISTEN).toList();
    Set<Ends> present = new HashSet<>();
    rows.forEach(row -> add(row, present));
    rows.forEach(row -> addOtherEnd(row, present));
    retire(present);
    first = false;
  }

  /** How many connects of any program the looks after the first one found. */
  public int connects() {
    return connects;
  }

  private void findOwners(List<Connection> rows, Supplier<Set<Long>> inodes) {
    Set<Long> live = new HashSet<>();
    rows.stream().map(Connection::inode).filter(inode -> inode != 0).forEach(live::add);
    owners.keySet().retainAll(live);
    if (port.isPresent()) {
      return;
    }
    Set<Long> open = null;
    for (Long inode : live) {
      Owner known = owners.get(inode);
      if (known == null || known == Owner.UNKNOWN) {
        open = open == null ? inodes.get() : open;
        // What is not open may be another program's, or was closed since the table was read. If it
        // is still in the next table, it was not closed.
        Owner otherwise = known == null ? Owner.UNKNOWN : Owner.OTHER;
        owners.put(inode, open.contains(inode) ? Owner.MINE : otherwise);
      }
    }
  }

  private void findListeners(List<Connection> table) {
    justListening = listening;
    listening = new HashSet<>();
    for (Connection row : table) {
      if (row.state() == SocketState.LISTEN) {
        listening.add(row.local().getPort());
        if (owners.get(row.inode()) == Owner.MINE) {
          myServers.add(row.local().getPort());
        }
      }
    }
    everListening.addAll(listening);
  }

  private void add(Connection row, Set<Ends> present) {
    Ends ends = Ends.of(row);
    Tracked entry = entries.get(ends);
    if (entry != null && entry.isOtherThan(row)) {
      retire(ends, entry);
      entry = null;
    }
    if (entry == null) {
      entry = new Tracked(side(ends), first);
      entries.put(ends, entry);
      connects += entry.side == Side.CLIENT && !first ? 1 : 0;
    }
    entry.take(row);
    entry.owner = owner(entry, row);
    present.add(ends);
  }

  private Owner owner(Tracked entry, Connection row) {
    if (port.isPresent()) {
      InetSocketAddress server = entry.side == Side.CLIENT ? row.remote() : row.local();
      return server.getPort() == port.getAsInt() ? Owner.MINE : Owner.OTHER;
    }
    Owner known = owners.get(row.inode());
    return known == null || known == Owner.UNKNOWN ? entry.owner : known;
  }

  /** Who accepts, accepts at a port that is listened at. */
  private Side side(Ends ends) {
    int local = ends.local().getPort();
    if (listening.contains(local) || justListening.contains(local)) {
      return Side.SERVER;
    }
    Tracked other = entries.get(ends.mirrored());
    return other != null && other.side == Side.CLIENT ? Side.SERVER : Side.CLIENT;
  }

  /** A connection whose connecting end is gone may still be known at the accepting one. */
  private void addOtherEnd(Connection row, Set<Ends> present) {
    Ends ends = Ends.of(row);
    Tracked entry = entries.get(ends);
    if (entry.side != Side.SERVER || !ends.isOnThisMachine()) {
      return;
    }
    Ends client = ends.mirrored();
    Tracked other = entries.get(client);
    if (other == null) {
      other = new Tracked(Side.CLIENT, first);
      other.established = true;
      other.owner = port.isPresent() ? entry.owner : Owner.UNKNOWN;
      entries.put(client, other);
      connects += first ? 0 : 1;
    }
    if (present.add(client)) {
      other.row = null;
    }
  }

  private void retire(Set<Ends> present) {
    for (Ends ends : List.copyOf(entries.keySet())) {
      if (!present.contains(ends)) {
        retire(ends, entries.remove(ends));
      }
    }
  }

  private void retire(Ends ends, Tracked entry) {
    if (entry.side == Side.SERVER || entry.owner == Owner.OTHER) {
      return;
    }
    Past remote = past.computeIfAbsent(ends.remote(), address -> new Past());
    boolean mine = entry.owner == Owner.MINE;
    remote.mine |= mine;
    remote.minesOpened += mine && entry.isOpened() ? 1 : 0;
    remote.unknownOpened += !mine && entry.isOpened() ? 1 : 0;
  }

  /** The connections by remote address, sorted. */
  public List<RemoteSockets> remotes() {
    return remotes(true);
  }

  /** The same, with only those that came to be since the first look. */
  public List<RemoteSockets> newRemotes() {
    return remotes(false).stream()
        .filter(remote -> remote.opened() > 0 || !remote.sockets().isEmpty())
        .toList();
  }

  private List<RemoteSockets> remotes(boolean withEarly) {
    Map<InetSocketAddress, List<Tracked>> mine = new HashMap<>();
    past.forEach((address, gone) -> mine.put(address, new ArrayList<>()));
    entries.forEach(
        (ends, entry) -> {
          if (entry.side == Side.CLIENT && entry.owner != Owner.OTHER) {
            mine.computeIfAbsent(ends.remote(), address -> new ArrayList<>()).add(entry);
          }
        });
    List<RemoteSockets> remotes = new ArrayList<>();
    mine.forEach(
        (address, found) -> {
          Past gone = past.getOrDefault(address, new Past());
          if (gone.mine
              || isMyServer(address)
              || found.stream().anyMatch(entry -> entry.owner == Owner.MINE)) {
            remotes.add(remote(address, gone, found, withEarly));
          }
        });
    remotes.sort(Comparator.comparing(RemoteSockets::name));
    return remotes;
  }

  private boolean isMyServer(InetSocketAddress address) {
    return address.getAddress().isLoopbackAddress() && myServers.contains(address.getPort());
  }

  private RemoteSockets remote(
      InetSocketAddress address, Past gone, List<Tracked> found, boolean withEarly) {
    int opened =
        gone.minesOpened
            + gone.unknownOpened
            + (int) found.stream().filter(Tracked::isOpened).count();
    List<Connection> sockets =
        found.stream()
            .filter(entry -> entry.row != null && (withEarly || !entry.early))
            .map(entry -> entry.row)
            .sorted(Comparator.comparing(row -> row.local().getPort()))
            .toList();
    boolean serverGone =
        everListening.contains(address.getPort()) && !listening.contains(address.getPort());
    return new RemoteSockets(address, opened, sockets, serverGone);
  }

  /** How many connections others have to the process, or to the port, by its port and by state. */
  public Map<Integer, Map<SocketState, Integer>> accepted() {
    Map<Integer, Map<SocketState, Integer>> accepted = new TreeMap<>();
    entries.forEach(
        (ends, entry) -> {
          if (entry.side == Side.SERVER && entry.owner == Owner.MINE) {
            accepted
                .computeIfAbsent(ends.local().getPort(), number -> new TreeMap<>())
                .merge(entry.row.state(), 1, Integer::sum);
          }
        });
    return accepted;
  }
}
