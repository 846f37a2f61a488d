package io.github.httpvet.check.fragment;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.ToolVersion;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.fragment.Fragment;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the fragments of one or several compilations together. */
public final class FragmentReader {

  private static final int SHOWN = 3;

  private final Path base;
  private final Source.Root root;
  private final List<RuleInfo> rules;
  private final TreeMap<String, Fragment> found = new TreeMap<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private int fragments;
  private int gone;

  private FragmentReader(Path base, List<RuleInfo> rules) {
    this.base = base.toAbsolutePath().normalize();
    String uri = this.base.toUri().toString();
    this.root = new Source.Root("SRCROOT", uri.endsWith("/") ? uri : uri + "/");
    this.rules = rules;
  }

  /**
   * The findings of all fragments below some folders, in the order of paths. Left out are those of
   * sources that are gone; sources that were changed since are told in a note.
   *
   * @param base what reports show paths relative to
   * @param rules every rule, for what reports tell about them
   * @throws UsageException if a folder does not exist or cannot be read
   */
  public static CheckReport read(List<Path> folders, Path base, List<RuleInfo> rules) {
    FragmentReader reader = new FragmentReader(base, rules);
    folders.forEach(reader::addAll);
    return reader.report();
  }

  private void addAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + " is not a folder");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(Fragment.SUFFIX))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(this::add);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("cannot read " + folder + ": " + Words.line(e.getMessage()));
    }
  }

  private void add(Path file) {
    fragments++;
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      Path folder = file.toAbsolutePath().normalize().getParent();
      Fragment fragment = Fragment.of(lines, folder, base, root, rules);
      Source source = fragment.source();
      if (!Files.exists(source.file())) {
        gone++;
        return;
      }
      found.put(source.shown(), fragment);
      if (!fragment.hash().equals(Fragment.UNKNOWN)
          && !fragment.hash().equals(Fragment.hash(source.file()))) {
        changed.add(source.shown());
      }
    } catch (IOException | InvalidPathException | IllegalStateException e) {
      broken.add(file.toString());
    }
  }

  private CheckReport report() {
    List<Hit> hits = found.values().stream().map(Fragment::hits).flatMap(List::stream).toList();
    List<String> notes = new ArrayList<>();
    if (fragments == 0) {
      notes.add("nothing was kept by a build there: it had no findings, or did not keep them");
    }
    if (gone > 0 && gone == fragments) {
      notes.add("no source of what was kept is there any more, so nothing is reported");
    }
    note(notes, changed, "changed since the build, so places may be off: ");
    note(notes, broken, "not written to their end, or by another version, and left out: ");
    return new CheckReport(
        ToolVersion.current(), rules, List.of(root), null, hits, found.size(), List.of(), notes);
  }

  private static void note(List<String> notes, List<String> files, String what) {
    if (!files.isEmpty()) {
      List<String> sorted = files.stream().sorted(Comparator.naturalOrder()).toList();
      notes.add(Words.count(files.size(), "file") + " " + what + Words.some(sorted, SHOWN));
    }
  }
}
