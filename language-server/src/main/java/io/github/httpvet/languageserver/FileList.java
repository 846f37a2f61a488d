package io.github.httpvet.languageserver;

import io.github.httpvet.check.Sources;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Java files of a workspace folder that a check of it would take. */
final class FileList {

  /** Changes with the file. */
  record Stamp(FileTime changed, long size) {}

  private FileList() {}

  /** The files below a folder; none that only a link leads to, out of it. */
  static Map<Path, Stamp> of(Path folder) {
    Map<Path, Stamp> files = new TreeMap<>();
    try (Sources sources = Sources.of(List.of(folder))) {
      Path real = folder.toRealPath();
      for (Source source : sources.files()) {
        if (!source.isOfKeys() && source.file().toRealPath().startsWith(real)) {
          files.put(source.file().toAbsolutePath().normalize(), stamp(source.file()));
        }
      }
    } catch (UsageException | IOException e) {
      // There is no Java in it, or it goes just now: what has been found counts.
      return files;
    }
    return files;
  }

  private static Stamp stamp(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(attributes.lastModifiedTime(), attributes.size());
  }
}
