package io.github.httpvet.junit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The threads of this JVM that run Java code, virtual ones left out. */
final class Threads {

  private static final String OWN = "httpvet-";

  /** The JDK's, of which each program that is run starts one that stays for a while. */
  private static final String REAPER = "process reaper";

  private final Set<Thread> before;

  private Threads(Set<Thread> before) {
    this.before = before;
  }

  /** Those that are there now count no more. */
  static Threads start() {
    return new Threads(Thread.getAllStackTraces().keySet());
  }

  /** The names of those that are there now and were not, sorted. */
  List<String> added() {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(before);
    return now.stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith(OWN) && !name.startsWith(REAPER))
        .sorted()
        .toList();
  }

  /** How many there are of each name without its numbers. */
  static String text(List<String> names) {
    Map<String, Long> counts =
        names.stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.replaceAll("\\d+", "*"), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
