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

  /**
   * How the names of threads begin that the JDK starts once for all code of a JVM, when first
   * needed, or once a program that is run: no test leaves them behind.
   *
   * @see <a
   *     href="https://github.com/openjdk/jdk/blob/jdk-17+35/src/java.base/share/classes/sun/net/www/http/KeepAliveCache.java">KeepAliveCache</a>
   */
  private static final List<String> OF_JDK =
      List.of("process reaper", "Keep-Alive-", "ForkJoinPool.commonPool-");

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
        .filter(name -> !name.startsWith(OWN) && OF_JDK.stream().noneMatch(name::startsWith))
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
