package io.github.httpvet.sockets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Which sockets one process has, or had, open. */
final class Owners {

  private static final int MOST_INODES = 100_000;

  private final Map<Long, Owner> live = new HashMap<>();

  /** Sockets that the process had open and that no table has shown until now. */
  private final Set<Long> fleeting = new HashSet<>();

  /** Sockets of the process that were there before, or that a table has shown. */
  private final Set<Long> settled = new HashSet<>();

  private boolean first = true;

  /** Takes which sockets the process has open. */
  void opened(Set<Long> open) {
    if (fleeting.size() + settled.size() > MOST_INODES) {
      fleeting.clear();
      settled.clear();
      settled.addAll(open);
    }
    open.stream().filter(inode -> !settled.contains(inode)).forEach(fleeting::add);
  }

  /** Finds out whose the rows of a table are. */
  void find(List<Connection> table, Supplier<Set<Long>> inodes) {
    Set<Long> found = new HashSet<>();
    table.stream().map(Connection::inode).filter(inode -> inode != 0).forEach(found::add);
    live.keySet().retainAll(found);
    found.stream().filter(fleeting::contains).forEach(this::settle);
    Set<Long> open = first ? inodes.get() : null;
    for (Long inode : found) {
      Owner known = live.get(inode);
      if (known == null || known == Owner.UNKNOWN) {
        open = open == null ? inodes.get() : open;
        if (open.contains(inode)) {
          settle(inode);
        } else {
          // It may be another program's, or was closed since the table was read. If it is still in
          // the next table, it was not closed.
          live.put(inode, known == null ? Owner.UNKNOWN : Owner.OTHER);
        }
      }
    }
    if (first) {
      settled.addAll(open);
      first = false;
    }
  }

  /** Whose a row of the last table is. */
  Owner of(Connection row) {
    return live.getOrDefault(row.inode(), Owner.UNKNOWN);
  }

  /** How many sockets the process had open that no table has shown. */
  int fleeting() {
    return fleeting.size();
  }

  private void settle(Long inode) {
    live.put(inode, Owner.MINE);
    fleeting.remove(inode);
    settled.add(inode);
  }
}
