package io.github.httpvet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build took.
 *
 * @param thread the processor time of the building thread, in nanoseconds; 0 if there are several
 * @param process the processor time of all threads, those of the JVM included, in nanoseconds
 * @param wall the time that passed, in nanoseconds
 * @param findings how many findings of httpvet were shown
 */
record Cost(long thread, long process, long wall, int findings) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static final Cost NONE = new Cost(0, 0, 0, 0);

  /** Of a build in this JVM. */
  static Cost of(Build build, List<Path> sources, boolean withHttpvet) throws IOException {
    System.gc();
    long thread = THREADS.getCurrentThreadCpuTime();
    long process = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    int findings = build.run(sources, withHttpvet);
    return new Cost(
        THREADS.getCurrentThreadCpuTime() - thread,
        SYSTEM.getProcessCpuTime() - process,
        System.nanoTime() - wall,
        findings);
  }

  /** Of the whole life of this JVM, apart from its last moments. */
  static Cost ofJvm(Build build, List<Path> sources, boolean withHttpvet) throws IOException {
    int findings = build.run(sources, withHttpvet);
    return new Cost(
        0,
        SYSTEM.getProcessCpuTime(),
        1_000_000 * ManagementFactory.getRuntimeMXBean().getUptime(),
        findings);
  }

  Cost plus(Cost other) {
    return new Cost(
        thread + other.thread,
        process + other.process,
        wall + other.wall,
        findings + other.findings);
  }

  /** As one line, to be parsed. */
  String written() {
    return thread + " " + process + " " + wall + " " + findings;
  }

  /** From what is {@link #written}. */
  static Cost parse(String line) {
    String[] words = line.split(" ");
    return new Cost(
        Long.parseLong(words[0]),
        Long.parseLong(words[1]),
        Long.parseLong(words[2]),
        Integer.parseInt(words[3]));
  }
}
