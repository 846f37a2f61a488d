package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that differ from a git revision, in the working tree as it is: committed or not, in
 * renamed files, and all lines of files that git does not know yet.
 */
public final class ChangedLines {

  /** Every line of every file. */
  public static final ChangedLines ALL = new ChangedLines(null);

  /** By real path; null for all lines. */
  private final Map<Path, BitSet> byFile;

  private ChangedLines(Map<Path, BitSet> byFile) {
    this.byFile = byFile;
  }

  /**
   * The changes in the working trees around some sources.
   *
   * @param revision as git understands it; with {@code ...} at its end, the commit at which the
   *     current branch left it
   * @throws UsageException if there is no git, a source is in no repository, or a repository does
   *     not know the revision
   */
  public static ChangedLines since(String revision, Sources sources) {
    Map<Path, BitSet> lines = new HashMap<>();
    Map<Path, Git> byFolder = new HashMap<>();
    Set<Path> done = new HashSet<>();
    for (Source source : sources.files()) {
      Path folder = source.place().toAbsolutePath().normalize().getParent();
      Git git = byFolder.computeIfAbsent(folder, key -> repository(key, source));
      if (done.add(git.top())) {
        lines.putAll(ChangedLinesOfGit.since(commit(revision, git), git));
      }
    }
    return new ChangedLines(lines);
  }

  private static Git repository(Path folder, Source source) {
    Path existing = folder;
    while (existing != null && !Files.isDirectory(existing)) {
      existing = existing.getParent();
    }
    return Optional.ofNullable(existing)
        .flatMap(Git::around)
        .orElseThrow(
            () -> new UsageException("--since: " + source.shown() + " is in no git repository"));
  }

  private static String commit(String revision, Git git) {
    boolean isFork = revision.endsWith("...");
    String name = isFork ? revision.substring(0, revision.length() - 3) : revision;
    if (name.isBlank() || name.startsWith("-")) {
      throw new UsageException("--since: `" + revision + "` is no revision");
    }
    Optional<String> commit =
        git.ask("rev-parse", "--verify", "--quiet", name + "^{commit}")
            .flatMap(
                found -> isFork ? git.ask("merge-base", found.strip(), "HEAD") : Optional.of(found))
            .map(String::strip);
    return commit.orElseThrow(
        () ->
            new UsageException("--since: git knows no revision " + revision + " in " + git.top()));
  }

  /** True if the line of a finding, or one of its trail, is changed. */
  boolean touches(Hit hit) {
    if (byFile == null) {
      return true;
    }
    BitSet lines = byFile.get(real(hit.source().place()));
    return lines != null
        && (lines.get(hit.line()) || hit.trail().stream().anyMatch(step -> lines.get(step.line())));
  }

  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The numbers of lines that tell of a whole file. */
  static BitSet whole() {
    BitSet lines = new BitSet();
    lines.set(1, 1 << 24);
    return lines;
  }

  /** The paths of a repository's output, with slashes. */
  static List<String> parts(String output) {
    return List.of(output.split("\0")).stream().filter(part -> !part.isEmpty()).toList();
  }
}
