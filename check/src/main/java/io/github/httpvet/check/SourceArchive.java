package io.github.httpvet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes the Java files out of a sources jar or zip file. */
final class SourceArchive {

  /** More than any library has; what is bigger is an attack or a mistake. */
  private static final long MAX_BYTES = 1L << 30;

  private final Path folder;
  private final LeftOut leftOut;
  private long left = MAX_BYTES;

  private SourceArchive(Path folder, LeftOut leftOut) {
    this.folder = folder;
    this.leftOut = leftOut;
  }

  /**
   * Unpacks into an empty folder.
   *
   * @param leftOut told of entries that point out of it, or are too large
   */
  static void unpack(Path archive, Path folder, LeftOut leftOut) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      new SourceArchive(folder, leftOut).unpack(zip);
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry has no readable name", e);
    }
  }

  private void unpack(ZipFile zip) throws IOException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory() && entry.getName().endsWith(".java")) {
        Optional<Path> target = target(entry.getName());
        if (target.isPresent() && !copy(zip, entry, target.get())) {
          Files.delete(target.get());
          leftOut.add(LeftOut.Reason.LARGE, entry.getName());
        }
      }
    }
  }

  /** Where to put an entry; empty if it is left out. */
  private Optional<Path> target(String name) {
    Path target;
    try {
      target = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      leftOut.add(LeftOut.Reason.UNREADABLE, name);
      return Optional.empty();
    }
    if (!target.startsWith(folder)) {
      leftOut.add(LeftOut.Reason.OUTSIDE, name);
      return Optional.empty();
    }
    if (Files.exists(target) || Files.isRegularFile(target.getParent())) {
      leftOut.add(LeftOut.Reason.TWICE, name);
      return Optional.empty();
    }
    return Optional.of(target);
  }

  /** False if it holds too much: what an archive says of sizes need not be true. */
  private boolean copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        left -= n;
        if (left < 0) {
          throw new IOException("it holds more than 1 GiB of Java source");
        }
        if (bytes > Sources.MOST_BYTES) {
          return false;
        }
        out.write(buffer, 0, n);
      }
    }
    return true;
  }
}
