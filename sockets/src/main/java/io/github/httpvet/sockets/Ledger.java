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
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Follows the connections of one process, or those to one port, from look to look, and so knows
 * whose a connection was that only the kernel still keeps.
 *
 * <p>A socket in {@code TIME_WAIT} belongs to no process. It is taken to be of the process if the
 * process was seen to have it open. One that no look found open counts if the process has, or had,
 * another connection to the same remote address, or is the server there; or if no other program
 * connects there, and the process had about as many sockets for so short a time that no table shows
 * them. Not safe for use by several threads.
 */
public final class Ledger {

  /** Of sockets that live short, at least one in so many is seen open. */
  private static final int SEEN_SHARE = 4;

  private final OptionalInt port;
  private final Map<Ends, Tracked> entries = new HashMap<>();
  private final Owners owners = new Owners();
  private final Map<InetSocketAddress, Past> past = new HashMap<>();
  private final Set<Integer> everListening = new HashSet<>();

  private final Set<InetSocketAddress> othersRemotes = new HashSet<>();
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
    if (port.isEmpty()) {
      owners.find(table, inodes);
    }
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

  /**
   * Takes which sockets the process has open, between looks: a table takes so long to read that
   * what lives for a millisecond is seldom in it.
   *
   * @param open all of them
   */
  public void opened(Set<Long> open) {
    owners.opened(open);
  }

  private void findListeners(List<Connection> table) {
    justListening = listening;
    listening = new HashSet<>();
    for (Connection row : table) {
      if (row.state() == SocketState.LISTEN) {
        listening.add(row.local().getPort());
        if (owners.of(row) == Owner.MINE) {
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
    if (entry.owner == Owner.OTHER && entry.side == Side.CLIENT) {
      othersRemotes.add(ends.remote());
    }
    present.add(ends);
  }

  private Owner owner(Tracked entry, Connection row) {
    if (port.isPresent()) {
      InetSocketAddress server = entry.side == Side.CLIENT ? row.remote() : row.local();
      return server.getPort() == port.getAsInt() ? Owner.MINE : Owner.OTHER;
    }
    Owner known = owners.of(row);
    return known == Owner.UNKNOWN ? entry.owner : known;
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

  /**
   * The connections that the process made before the first look and still has, by remote address.
   *
   * @param which those to be told of
   */
  public List<RemoteSockets> earlierRemotes(Predicate<Earlier> which) {
    Map<InetSocketAddress, List<Tracked>> found = new HashMap<>();
    entries.forEach(
        (ends, entry) -> {
          if (entry.isEarlier() && which.test(new Earlier(entry.row, entry.leftBefore))) {
            found.computeIfAbsent(ends.remote(), address -> new ArrayList<>()).add(entry);
          }
        });
    return found.entrySet().stream()
        .map(remote -> remote(remote.getKey(), new Past(), remote.getValue(), true))
        .sorted(Comparator.comparing(RemoteSockets::name))
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
    List<RemoteSockets> unknown = new ArrayList<>();
    mine.forEach(
        (address, found) -> {
          Past gone = past.getOrDefault(address, new Past());
          boolean known =
              gone.mine
                  || isMyServer(address)
                  || found.stream().anyMatch(entry -> entry.owner == Owner.MINE);
          (known ? remotes : unknown).add(remote(address, gone, found, withEarly));
        });
    unknown.stream()
        .filter(remote -> !othersRemotes.contains(remote.remote()))
        .max(Comparator.comparing(RemoteSockets::opened))
        .filter(remote -> owners.fleeting() >= Math.max(2, remote.opened() / SEEN_SHARE))
        .ifPresent(remotes::add);
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
