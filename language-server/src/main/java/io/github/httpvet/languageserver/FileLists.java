package io.github.httpvet.languageserver;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** Which files there are in the folders of the workspace. For one thread, but for the disk's. */
final class FileLists {

  private final Executor owner;
  private final Executor lister;
  private final BiConsumer<Path, Change> taker;
  private final Map<Path, Map<Path, FileList.Stamp>> listed = new HashMap<>();
  private final Set<Path> running = new HashSet<>();
  private final Set<Path> waiting = new HashSet<>();

  /**
   * What a look at a folder gave.
   *
   * @param changed those of the files that were there before, and were others
   */
  record Change(Set<Path> all, Set<Path> changed) {}

  /**
   * Of no folder yet.
   *
   * @param owner the one thread
   * @param lister runs what waits for the disk
   * @param taker told of each folder that has been looked at
   */
  FileLists(Executor owner, Executor lister, BiConsumer<Path, Change> taker) {
    this.owner = owner;
    this.lister = lister;
    this.taker = taker;
  }

  /** True if the folder has been looked at, or is just now. */
  boolean has(Path folder) {
    return listed.containsKey(folder) || running.contains(folder);
  }

  /**
   * Looks at all folders again that have been looked at; forgets those that are no longer wanted.
   */
  void listAgain(Collection<Path> wanted) {
    listed.keySet().retainAll(wanted);
    List.copyOf(listed.keySet()).forEach(this::list);
  }

  /** Looks at a folder; once more if that is asked for while it does. */
  void list(Path folder) {
    if (!running.add(folder)) {
      waiting.add(folder);
      return;
    }
    CompletableFuture.supplyAsync(() -> FileList.of(folder), lister)
        .thenAcceptAsync(files -> take(folder, files), owner);
  }

  private void take(Path folder, Map<Path, FileList.Stamp> files) {
    running.remove(folder);
    if (waiting.remove(folder)) {
      list(folder);
    }
    Map<Path, FileList.Stamp> before = listed.put(folder, files);
    Set<Path> changed = new HashSet<>();
    files.forEach(
        (path, stamp) -> {
          if (before != null && before.containsKey(path) && !stamp.equals(before.get(path))) {
            changed.add(path);
          }
        });
    taker.accept(folder, new Change(files.keySet(), changed));
  }
}
