package io.github.httpvet.config;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings that a project has accepted, by path and {@linkplain Finding#fingerprint() fingerprint}.
 * An entry also accepts its finding in another file once its own file is gone: that file was moved.
 * Safe for use by several threads.
 */
public final class Baseline {

  /** Accepts nothing. */
  public static final Baseline NONE = new Baseline(Path.of(""), Set.of());

  /** The name of the file, beside the configuration. */
  public static final String FILE_NAME = "httpvet-baseline.txt";

  private static final Pattern ENTRY = Pattern.compile("(.+?): (\\w+ at .+ in .+)");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  private final Path folder;
  private final Set<Entry> entries;
  private final Map<String, List<Entry>> byFingerprint = new HashMap<>();

  /** Which file was the first to take an entry whose own file is gone. */
  private final Map<Entry, String> moved = new ConcurrentHashMap<>();

  private Baseline(Path folder, Set<Entry> entries) {
    this.folder = folder;
    this.entries = entries;
    for (Entry entry : entries) {
      byFingerprint.computeIfAbsent(entry.fingerprint(), key -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * A line of the file.
   *
   * @param path relative to the baseline's folder, with slashes
   * @param fingerprint of the finding
   */
  public record Entry(String path, String fingerprint) implements Comparable<Entry> {

    /** By path, then by fingerprint, without regard to any language's order. */
    @Override
    public int compareTo(Entry other) {
      int byPath = path.compareTo(other.path);
      return byPath != 0 ? byPath : fingerprint.compareTo(other.fingerprint);
    }

    /** The name of the rule. */
    public String rule() {
      return fingerprint.substring(0, Math.max(0, fingerprint.indexOf(' ')));
    }

    @Override
    public String toString() {
      return path + ": " + fingerprint;
    }
  }

  /**
   * What a file accepts.
   *
   * @throws ConfigurationException if it is missing or has a wrong line
   */
  public static Baseline read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Set<Entry> entries = new TreeSet<>();
    int number = 0;
    for (String line : TextFile.read(absolute, "baseline").split("\r\n|\r|\n", -1)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        entries.add(entry(absolute + ":" + number, content));
      }
    }
    return new Baseline(absolute.getParent(), entries);
  }

  private static Entry entry(String where, String line) {
    if (CONFLICT.matcher(line).matches()) {
      throw new ConfigurationException(
          where + ": a merge conflict; keep the lines of both sides, or run httpvet baseline");
    }
    Matcher matcher = ENTRY.matcher(line);
    if (!matcher.matches()) {
      throw new ConfigurationException(
          where
              + ": not of the form PATH: RULE at NAME in DECLARATION; httpvet baseline writes it");
    }
    return new Entry(matcher.group(1), matcher.group(2));
  }

  /** The entries, sorted. */
  public Collection<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The entry that accepts a finding in a source, if any. */
  public Optional<Entry> accepting(Path source, Finding finding) {
    List<Entry> same = byFingerprint.getOrDefault(finding.fingerprint(), List.of());
    if (same.isEmpty()) {
      return Optional.empty();
    }
    String path = Paths.relative(folder, source);
    Entry own = new Entry(path, finding.fingerprint());
    return same.contains(own)
        ? Optional.of(own)
        : same.stream().filter(entry -> isGone(entry) && takes(entry, path)).findFirst();
  }

  /** One entry accepts one moved finding, not each copy of it. */
  private boolean takes(Entry entry, String path) {
    String first = moved.putIfAbsent(entry, path);
    return first == null || first.equals(path);
  }

  private boolean isGone(Entry entry) {
    return isGone(folder.resolve(FILE_NAME), entry);
  }

  /**
   * True if there is no file any more at the path of an entry; one of an archive is as gone as the
   * archive.
   *
   * @param file the baseline file
   */
  public static boolean isGone(Path file, Entry entry) {
    String path = entry.path();
    int inside = path.indexOf("!/");
    String outer = inside < 0 ? path : path.substring(0, inside);
    return !Files.exists(folder(file).resolve(outer));
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
  }

  /**
   * The entries that a run shows to be of no use any more: in a checked file or for a file that is
   * gone, and not met.
   *
   * @param checked the sources that were checked
   * @param rules the rules that ran
   * @param met the entries that accepted a finding
   */
  public List<Entry> stale(
      Collection<Path> checked, Collection<String> rules, Collection<Entry> met) {
    Set<String> paths =
        checked.stream().map(path -> Paths.relative(folder, path)).collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> rules.contains(entry.rule()) && !met.contains(entry))
        .filter(entry -> paths.contains(entry.path()) || isGone(entry))
        .toList();
  }

  /**
   * The entry for a finding, relative to the folder of the file that it is for.
   *
   * @param file the baseline file, which need not exist
   */
  public static Entry entry(Path file, Path source, Finding finding) {
    return new Entry(path(file, source), finding.fingerprint());
  }

  /**
   * The path of a source in entries.
   *
   * @param file the baseline file, which need not exist
   */
  public static String path(Path file, Path source) {
    return Paths.relative(folder(file), source);
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @throws IOException if that fails
   */
  public static void write(Path file, Collection<Entry> entries) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Findings of httpvet that are accepted for now, one a line, sorted.\n");
    text.append("# httpvet baseline writes this file again, without what is mended.\n");
    new TreeSet<>(entries).forEach(entry -> text.append(entry).append('\n'));
    WholeFile.write(file, text.toString());
  }
}
