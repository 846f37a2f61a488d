package io.github.httpvet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes the Java files out of a sources jar or zip file. */
final class SourceArchive {

  /** More than any library has; what is bigger is an attack or a mistake. */
  private static final long MAX_BYTES = 1L << 30;

  private final Path folder;
  private long left = MAX_BYTES;

  private SourceArchive(Path folder) {
    this.folder = folder;
  }

  /** Unpacks into an empty folder; entries that point out of it are left out. */
  static void unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      new SourceArchive(folder).unpack(zip);
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry has no readable name", e);
    }
  }

  private void unpack(ZipFile zip) throws IOException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      Path target = target(entry);
      if (target != null) {
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
            OutputStream out = Files.newOutputStream(target)) {
          copy(in, out);
        }
      }
    }
  }

  /** Where to put the entry, or null if it is not wanted. */
  private Path target(ZipEntry entry) {
    if (entry.isDirectory() || !entry.getName().endsWith(".java")) {
      return null;
    }
    try {
      Path target = folder.resolve(entry.getName()).normalize();
      boolean usable =
          target.startsWith(folder)
              && !Files.exists(target)
              && !Files.isRegularFile(target.getParent());
      return usable ? target : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      left -= n;
      if (left < 0) {
        throw new IOException("it holds more than 1 GiB of Java source");
      }
      out.write(buffer, 0, n);
    }
  }
}
