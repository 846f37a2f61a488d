package io.github.httpvet.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The differences between engines and marks that are known, each with its reason. */
final class AllowedDifferences {

  private static final Path FILE = Path.of("src", "test", "resources", "allowed-differences.txt");

  private final Set<String> lines;

  private AllowedDifferences(Set<String> lines) {
    this.lines = lines;
  }

  /** Reads the list. */
  static AllowedDifferences load() throws IOException {
    return of(Files.readAllLines(FILE));
  }

  /**
   * A list: lines as {@link Difference#toString} writes them, below a comment that gives the
   * reason; a blank line ends a comment's reach.
   *
   * @throws IllegalStateException for a line without a reason or a line that stands twice
   */
  static AllowedDifferences of(List<String> list) {
    Set<String> lines = new HashSet<>();
    boolean reasoned = false;
    for (String line : list) {
      if (line.isBlank()) {
        reasoned = false;
      } else if (line.startsWith("#")) {
        reasoned = true;
      } else if (!reasoned || !lines.add(line.strip())) {
        throw new IllegalStateException("without reason, or twice: " + line);
      }
    }
    return new AllowedDifferences(lines);
  }

  /** The differences that are not on the list. */
  List<Difference> unknown(List<Difference> found) {
    return found.stream().filter(difference -> !lines.contains(difference.toString())).toList();
  }

  /** The lines about an engine that no difference stands for any more. */
  List<String> stale(String engine, List<Difference> found) {
    Set<String> rest = new HashSet<>(lines);
    found.forEach(difference -> rest.remove(difference.toString()));
    List<String> stale = new ArrayList<>(rest);
    stale.removeIf(line -> !line.startsWith(engine + " "));
    stale.sort(null);
    return stale;
  }
}
