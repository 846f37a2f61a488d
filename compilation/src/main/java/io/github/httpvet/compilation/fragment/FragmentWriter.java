package io.github.httpvet.compilation.fragment;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.SourceHits;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the findings of each compiled source in a file of its own, so that compilations that run at
 * the same time never write the same one, and a compilation of some sources leaves what is known of
 * the others as it is. Safe for use by several threads and processes.
 */
public final class FragmentWriter {

  private static final String ROOT = "SRCROOT";

  private final Path folder;

  /** Writes into a folder, which is made when there is something to write. */
  public FragmentWriter(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Where it writes. */
  public Path folder() {
    return folder;
  }

  /**
   * Replaces what is known of a source. To be called for each source that was compiled, also for
   * one without findings: what it had before is forgotten then.
   *
   * @param unit the source's; null if it has no findings
   * @param findings those to be reported, after configuration and baseline
   * @throws IOException if nothing can be written; what was there before is still whole
   */
  public void write(Path source, Unit unit, List<Reported> findings) throws IOException {
    String path = Fragment.path(folder, source);
    Path target = folder.resolve(Fragment.fileName(path));
    if (findings.isEmpty()) {
      Files.deleteIfExists(target);
      return;
    }
    Source named = new Source(source, path, path, new Source.Root(ROOT, ""));
    List<Hit> hits = SourceHits.of(named, unit, findings, List.of());
    replace(target, new Fragment(named, path, Fragment.hash(source), hits).text());
  }

  private void replace(Path target, String text) throws IOException {
    Files.createDirectories(folder);
    // A name that no other thread or process has; what a killed one leaves, no reader takes.
    Path temporary = folder.resolve(UUID.randomUUID() + ".tmp");
    try {
      // Not writeString, which throws for half a character in a source.
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
