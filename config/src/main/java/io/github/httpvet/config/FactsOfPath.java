package io.github.httpvet.config;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the modules of a class path tell, each in a file of its jar. Anybody may have made a jar:
 * whatever is wrong with a file gives a line, and what it tells of the JDK or of a library that the
 * tables know does not count.
 */
public final class FactsOfPath {

  /** Far more than any module has to tell. */
  private static final int MOST_BYTES = 8 << 20;

  private FactsOfPath() {}

  /**
   * Those of all entries.
   *
   * @param entries folders and archives; what cannot be opened tells nothing
   * @param problems told of files that cannot be understood, a line each
   */
  public static Facts read(Collection<Path> entries, List<String> problems) {
    List<Facts> all = new ArrayList<>();
    for (Path entry : entries) {
      Facts facts = read(entry, problems);
      if (!facts.isEmpty()) {
        all.add(facts);
      }
    }
    return Facts.all(all);
  }

  private static Facts read(Path entry, List<String> problems) {
    try {
      byte[] bytes = Files.isDirectory(entry) ? ofFolder(entry) : ofJar(entry);
      if (bytes.length > MOST_BYTES) {
        problems.add(leftOut(entry, "it is too large"));
      } else if (bytes.length > 0) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Facts.parse(Facts.FILE, text).without(FactsOfPath::isKnown);
      }
    } catch (CatalogException e) {
      problems.add(leftOut(entry, e.getMessage()));
    } catch (IOException | RuntimeException e) {
      problems.add(leftOut(entry, e.toString()));
    }
    return Facts.NONE;
  }

  private static String leftOut(Path entry, String reason) {
    return entry + ": its " + Facts.FILE + " is left out: " + reason;
  }

  private static boolean isKnown(String type) {
    Catalog catalog = Libraries.catalog();
    return type.startsWith("java.") || catalog.knows(type);
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
    ZipFile opened;
    try {
      opened = new ZipFile(jar.toFile());
    } catch (IOException | UnsupportedOperationException e) {
      return new byte[0]; // Whoever reads its classes tells of it.
    }
    try (ZipFile archive = opened) {
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
