package io.github.httpvet.check;

import io.github.httpvet.check.key.KeyFiles;
import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * The Java files and the files of settings below a folder, sorted.
 *
 * <p>Left out: hidden folders, {@code META-INF} (a sources jar has copies for other releases
 * there), the output folder of a Maven or Gradle build, {@code module-info.java}, which would hide
 * the class path from all other files, and unless asked for the tests of a Gradle project.
 */
record SourceTree(List<Path> files, List<Path> keys, List<Path> unreadable) {

  private static final String MODULE = "module-info.java";

  /** True for the name of a file that can be checked. */
  static boolean isSource(String name) {
    return name.endsWith(".java") && !name.equals(MODULE);
  }

  static SourceTree of(Path folder, boolean withTests) {
    List<Path> files = new ArrayList<>();
    List<Path> keys = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, GradleProject.of(folder, withTests), files, keys, unreadable));
    } catch (IOException e) {
      throw new UsageException("cannot read " + folder + ": " + Words.reason(e));
    }
    Collections.sort(files);
    Collections.sort(keys);
    return new SourceTree(files, keys, unreadable);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final GradleProject gradle;
    private final List<Path> files;
    private final List<Path> keys;
    private final List<Path> unreadable;

    Visitor(
        Path top, GradleProject gradle, List<Path> files, List<Path> keys, List<Path> unreadable) {
      this.top = top;
      this.gradle = gradle;
      this.files = files;
      this.keys = keys;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.endsWith(KeyFiles.META_INF)) {
        keys.addAll(KeyFiles.in(folder));
      }
      return folder.equals(top) || isWanted(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (KeyFiles.isOne(name) && Files.isRegularFile(file)) {
        keys.add(file);
      } else if (isSource(name)) {
        boolean usable = Files.isRegularFile(file) && Files.isReadable(file);
        (usable ? files : unreadable).add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      // A loop of links is no problem: what it leads to is visited already.
      if (!(problem instanceof FileSystemLoopException)) {
        unreadable.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isWanted(Path folder) {
      String name = folder.getFileName().toString();
      return switch (name) {
        case "META-INF" -> false;
        case "target" -> !Files.exists(folder.resolveSibling("pom.xml"));
        case "build" -> !gradle.isOutput(folder);
        default -> !name.startsWith(".") && !gradle.isTests(folder);
      };
    }
  }
}
