package io.github.httpvet.check;

import io.github.httpvet.check.key.KeyFiles;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that the given paths stand for, each once, sorted by path. Closing removes what was
 * unpacked from archives.
 */
public final class Sources implements AutoCloseable {

  /**
   * More than any source that a compiler would take; a tree of it would take more than half a
   * gigabyte.
   */
  static final long MOST_BYTES = 8L << 20;

  private final boolean withTests;
  private final List<Source> found = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private final List<TemporaryFolder> temporary = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private int roots;
  private int offered;

  private Sources(boolean withTests) {
    this.withTests = withTests;
  }

  /**
   * Finds the files, without the tests of projects.
   *
   * @throws UsageException if a path is missing, unreadable, of no known kind or without Java
   */
  public static Sources of(List<Path> paths) {
    return of(paths, false);
  }

  /**
   * Finds the files.
   *
   * @param withTests true to take the tests of Maven and Gradle projects, too
   * @throws UsageException if a path is missing, unreadable, of no known kind or without Java
   */
  public static Sources of(List<Path> paths, boolean withTests) {
    Sources sources = new Sources(withTests);
    try {
      for (Path path : paths) {
        sources.add(path);
      }
      return sources;
    } catch (RuntimeException e) {
      sources.close();
      throw e;
    }
  }

  /** The files; not empty. */
  public List<Source> files() {
    return List.copyOf(found);
  }

  /** Lines about files that are not checked, or none. */
  public List<String> notes() {
    return leftOut.notes();
  }

  private void add(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    int before = offered;
    if (path.toString().isEmpty()) {
      throw new UsageException("an empty PATH stands for nothing; the current folder is .");
    } else if (Files.isDirectory(path)) {
      addFolders(path, sourceFolders(path));
    } else if (!Files.exists(path)) {
      boolean dangling = Files.isSymbolicLink(path);
      throw new UsageException(
          path + (dangling ? " is a symbolic link to nothing" : " does not exist"));
    } else if (!Files.isRegularFile(path)) {
      throw new UsageException(
          path + " is neither a file nor a folder, such as a pipe or a device");
    } else if (!Files.isReadable(path)) {
      throw new UsageException(path + " cannot be read");
    } else if (SourceTree.isSource(name) || KeyFiles.isOne(name)) {
      addFile(path);
    } else if (name.endsWith(".jar") || name.endsWith(".zip")) {
      addArchive(path);
    } else if (!name.endsWith(".java")) {
      throw new UsageException(
          path + " is not a Java file, a folder, a pom.xml's folder, a jar or a zip file");
    }
    if (offered == before) {
      String why = leftOut.first();
      throw new UsageException(
          why == null || offered > 0 ? "there is no Java file to check in " + path : why);
    }
  }

  private List<Path> sourceFolders(Path path) {
    if (!Files.isRegularFile(path.resolve("pom.xml"))) {
      return List.of(path);
    }
    List<Path> folders = MavenProject.sourceFolders(path, withTests);
    if (folders.isEmpty()) {
      return List.of(path);
    }
    folders.addAll(MavenProject.resourceFolders(path));
    return folders;
  }

  private void addFolders(Path path, List<Path> folders) {
    Source.Root root = nextRoot(path.toAbsolutePath().normalize().toUri().toString());
    for (Path folder : folders) {
      SourceTree tree = SourceTree.of(folder, withTests);
      tree.files().forEach(file -> add(file, shown(file), relative(path, file), root));
      tree.keys().forEach(file -> addKeys(file, shown(file), relative(path, file), root));
      tree.unreadable().forEach(file -> leftOut.add(LeftOut.Reason.UNREADABLE, shown(file)));
    }
  }

  private void addFile(Path path) {
    Path file = path.toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    Path base = file.startsWith(here) ? here : file.getParent();
    add(path, shown(path), relative(base, file), nextRoot(base.toUri().toString()));
  }

  private void addArchive(Path path) {
    try {
      TemporaryFolder unpacked = TemporaryFolder.create();
      temporary.add(unpacked);
      Path folder = unpacked.path();
      SourceArchive.unpack(path, folder, leftOut);
      Source.Root root = nextRoot("jar:" + path.toAbsolutePath().normalize().toUri() + "!/");
      for (Path file : SourceTree.of(folder, true).files()) {
        String entry = relative(folder, file);
        add(file, entry, entry, root);
      }
    } catch (IOException e) {
      throw new UsageException("cannot unpack " + path + ": " + Words.reason(e));
    }
  }

  private void add(Path file, String shown, String inner, Source.Root root) {
    if (isLarge(file)) {
      leftOut.add(LeftOut.Reason.LARGE, shown);
      return;
    }
    offered++;
    if (seen.add(realPath(file))) {
      found.add(new Source(file, shown, inner, root));
    }
  }

  /** What tests set is for show. */
  private void addKeys(Path file, String shown, String inner, Source.Root root) {
    if (!KeyFiles.isOfTests(file)) {
      add(file, shown, inner, root);
    }
  }

  private static boolean isLarge(Path file) {
    try {
      return Files.size(file) > MOST_BYTES;
    } catch (IOException e) {
      // Whoever reads it says so.
      return false;
    }
  }

  private Source.Root nextRoot(String uri) {
    roots++;
    return new Source.Root(
        roots == 1 ? "SRCROOT" : "SRCROOT" + roots, uri.endsWith("/") ? uri : uri + "/");
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static String shown(Path file) {
    return file.normalize().toString();
  }

  private static String relative(Path base, Path file) {
    Path inner = base.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
    return inner.toString().replace(inner.getFileSystem().getSeparator(), "/");
  }

  @Override
  public void close() {
    temporary.forEach(TemporaryFolder::close);
  }
}
