package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the script {@code run} starts, with the folder of the benchmarks, a way to measure, the tool
 * and the number of pairs or runs.
 */
final class Main {

  private static final int WARM_UP = 2;

  private Main() {}

  /** See the README. */
  public static void main(String[] args) throws Exception {
    Project project = new Project(Path.of(args[0]));
    String tool = args[2];
    int count = Integer.parseInt(args[3]);
    switch (args[1]) {
      case "cold" -> System.out.print(cold(project, tool, count));
      case "warm" -> System.out.print(warm(project, tool, count));
      case "profile" -> System.out.print(profile(project, tool, count));
      case "once" -> System.out.println(once(project, tool, count > 0).written());
      default -> throw new IllegalArgumentException(args[1]);
    }
  }

  private static String cold(Project project, String tool, int pairs) throws Exception {
    ColdRuns runs = new ColdRuns(project, tool);
    runs.run(false); // The disk's cache has the files from now on.
    Overhead overhead = new Overhead();
    for (int i = 0; i < pairs; i++) {
      measure(i, runs::run, overhead);
    }
    return overhead.table(tool + ", a new JVM each");
  }

  private static String warm(Project project, String tool, int pairs) throws Exception {
    Build build = warmBuild(project, tool);
    Overhead overhead = new Overhead();
    for (int i = 0; i < WARM_UP; i++) {
      measure(i, with -> Cost.of(build, with), new Overhead());
    }
    for (int i = 0; i < pairs; i++) {
      measure(i, with -> Cost.of(build, with), overhead);
    }
    return overhead.table(tool + ", one warm JVM");
  }

  private interface Run {
    Cost run(boolean withHttpvet) throws Exception;
  }

  /** Alternates which one is first, so that a machine that becomes slower favours neither. */
  private static void measure(int round, Run run, Overhead overhead) throws Exception {
    if (round % 2 == 0) {
      Cost without = run.run(false);
      overhead.add(without, run.run(true));
    } else {
      Cost with = run.run(true);
      overhead.add(run.run(false), with);
    }
  }

  private static String profile(Project project, String tool, int runs) throws Exception {
    Build build = warmBuild(project, tool);
    for (int i = 0; i < WARM_UP; i++) {
      build.run(true);
    }
    Profile profile = new Profile();
    for (int i = 0; i < runs; i++) {
      profile.record(build);
    }
    return profile.table(tool + ", one warm JVM, " + runs + " runs");
  }

  private static Build warmBuild(Project project, String tool) throws IOException {
    if (tool.equals("pmd")) {
      return new PmdBuild(project, 0);
    }
    List<URL> plugins = new ArrayList<>();
    for (Path jar : project.errorProne(true)) {
      plugins.add(jar.toUri().toURL());
    }
    ClassLoader loader = new URLClassLoader(plugins.toArray(URL[]::new));
    // javac closes the one that it is given, if that can be closed.
    return new JavacBuild(project, new ClassLoader(loader) {});
  }

  private static Cost once(Project project, String tool, boolean withHttpvet) throws IOException {
    Build build =
        tool.equals("pmd")
            ? new PmdBuild(project, Runtime.getRuntime().availableProcessors())
            : new JavacBuild(project, null);
    return Cost.ofJvm(build, withHttpvet);
  }
}
