package io.github.httpvet.maven.goal;

import io.github.httpvet.check.key.KeyFiles;
import io.github.httpvet.config.FactsOfPath;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The source folders of a module, and a cheap look into them.
 *
 * @param roots those that have Java files, or files of settings that configure clients
 * @param files the number of these files
 * @param mentionsClient true if one of them names or configures a client
 */
record ModuleSources(List<Path> roots, int files, boolean mentionsClient) {

  private static final String MODULE = "module-info.java";
  private static final long LARGEST = 8L << 20;

  /** What Maven knows at this point: generated sources are there if a plugin has added them. */
  static ModuleSources of(MavenProject project, boolean withTests, Charset encoding, Vet vet) {
    List<Path> roots = new ArrayList<>();
    int files = 0;
    boolean mentions = false;
    Set<Path> all = new LinkedHashSet<>(roots(project));
    if (withTests) {
      all.addAll(existing(project, project.getTestCompileSourceRoots()));
    }
    for (Path root : all) {
      List<Path> found = javaFiles(root);
      if (!found.isEmpty()) {
        roots.add(root);
        files += found.size();
        mentions |= found.stream().anyMatch(file -> mentions(file, encoding, vet));
      }
    }
    for (Path root : resources(project)) {
      List<KeyFile> configuring = keyFiles(root).stream().filter(vet::configuresClient).toList();
      if (!configuring.isEmpty()) {
        roots.add(root);
        files += configuring.size();
        mentions = true;
      }
    }
    return new ModuleSources(roots, files, mentions);
  }

  /** True if a file names a type that a module of a class path tells of. */
  boolean mentionsFacts(ClassPath classPath, Charset encoding, Vet vet) {
    List<Path> others = new ArrayList<>(classPath.entries());
    others.removeAll(classPath.own());
    // Whoever reads them for a check tells what is wrong with them.
    Facts facts = FactsOfPath.read(others, new ArrayList<>());
    Vet informed = vet.with(facts);
    return !facts.isEmpty()
        && roots.stream()
            .flatMap(root -> javaFiles(root).stream())
            .anyMatch(file -> mentions(file, encoding, informed));
  }

  static Set<Path> roots(MavenProject project) {
    return existing(project, project.getCompileSourceRoots());
  }

  private static Set<Path> existing(MavenProject project, List<String> folders) {
    Set<Path> roots = new LinkedHashSet<>();
    for (String root : folders) {
      Path folder = project.getBasedir().toPath().resolve(root).normalize();
      if (Files.isDirectory(folder)) {
        roots.add(folder);
      }
    }
    return roots;
  }

  private static Set<Path> resources(MavenProject project) {
    return existing(project, project.getResources().stream().map(Resource::getDirectory).toList());
  }

  /** The files of settings where frameworks look for them. */
  private static List<KeyFile> keyFiles(Path root) {
    return Stream.of(root, root.resolve("config"), root.resolve(KeyFiles.META_INF))
        .flatMap(folder -> KeyFiles.in(folder).stream())
        .flatMap(file -> KeyFiles.read(file).stream())
        .toList();
  }

  private static List<Path> javaFiles(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> isSource(root, file)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      // The check itself tells what it cannot read.
      return List.of(root);
    }
  }

  private static boolean isSource(Path root, Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".java") || name.equals(MODULE) || !Files.isRegularFile(file)) {
      return false;
    }
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().equals("META-INF")) {
        return false;
      }
    }
    return true;
  }

  /** A file that cannot be read may mention anything: the check itself tells of it. */
  private static boolean mentions(Path file, Charset encoding, Vet vet) {
    try {
      byte[] bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
      boolean hasMark = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
      return hasMark || vet.mentionsClient(new String(bytes, encoding));
    } catch (IOException e) {
      return true;
    }
  }
}
