package io.github.httpvet.javac;

import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the modules of a class path tell, each in a file of its jar. */
final class FactsOfPath {

  /** Far more than any module has to tell. */
  private static final int MOST_BYTES = 8 << 20;

  private FactsOfPath() {}

  /**
   * Those of all entries.
   *
   * @param entries folders and archives that can be read
   * @param problems told of files that cannot be understood, a line each
   */
  static Facts read(List<Path> entries, List<String> problems) {
    Facts all = Facts.NONE;
    for (Path entry : entries) {
      try {
        byte[] bytes = Files.isDirectory(entry) ? ofFolder(entry) : ofJar(entry);
        if (bytes.length > MOST_BYTES) {
          problems.add(entry + ": its " + Facts.FILE + " is left out: it is too large");
        } else if (bytes.length > 0) {
          all = all.and(Facts.parse(Facts.FILE, new String(bytes, StandardCharsets.UTF_8)));
        }
      } catch (IOException | CatalogException e) {
        problems.add(entry + ": its " + Facts.FILE + " is left out: " + e.getMessage());
      }
    }
    return all;
  }

  private static byte[] ofFolder(Path folder) throws IOException {
    Path file = folder.resolve(Facts.FILE);
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private static byte[] ofJar(Path jar) throws IOException {
    try (ZipFile archive = new ZipFile(jar.toFile())) {
      ZipEntry entry = archive.getEntry(Facts.FILE);
      if (entry == null) {
        return new byte[0];
      }
      try (InputStream in = archive.getInputStream(entry)) {
        return in.readNBytes(MOST_BYTES + 1);
      }
    }
  }
}
