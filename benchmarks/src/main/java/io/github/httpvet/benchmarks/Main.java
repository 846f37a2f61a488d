package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the script {@code run} starts, with the folder of the benchmarks, what is built, a way to
 * measure, the tool and the number of pairs or runs.
 */
final class Main {

  private static final int WARM_UP = 1;
  private static final int SLICE = 180;

  private Main() {}

  /** See the README. */
  public static void main(String[] args) throws Exception {
    Project project = new Project(Path.of(args[0]), args[1]);
    String tool = args[3];
    int count = Integer.parseInt(args[4]);
    switch (args[2]) {
      case "cold" -> System.out.print(cold(project, tool, count));
      case "warm" -> System.out.print(warm(project, tool, count));
      case "profile" -> System.out.print(profile(project, tool, count));
      case "once" -> System.out.println(once(project, tool, count > 0).written());
      default -> throw new IllegalArgumentException(args[2]);
    }
  }

  private static String cold(Project project, String tool, int pairs) throws Exception {
    ColdRuns runs = new ColdRuns(project, tool);
    runs.run(false); // The disk's cache has the files from now on.
    Overhead overhead = new Overhead();
    for (int i = 0; i < pairs; i++) {
      boolean withFirst = i % 2 == 1;
      Cost first = runs.run(withFirst);
      Cost second = runs.run(!withFirst);
      overhead.add(withFirst ? second : first, withFirst ? first : second);
    }
    return overhead.table(project.subject() + ", " + tool + ", a new JVM each");
  }

  /**
   * Slice by slice, so that the two of a pair are close together in time: whatever else the machine
   * does then slows both. Which one is first alternates.
   */
  private static String warm(Project project, String tool, int pairs) throws IOException {
    Build build = warmBuild(project, tool);
    build.run(project.sources(), false);
    Overhead overhead = new Overhead();
    for (int i = -WARM_UP; i < pairs; i++) {
      Cost[] costs = {Cost.NONE, Cost.NONE};
      int turn = i;
      for (List<Path> slice : project.slices(SLICE)) {
        boolean withFirst = turn++ % 2 != 0;
        for (boolean with : new boolean[] {withFirst, !withFirst}) {
          int side = with ? 1 : 0;
          costs[side] = costs[side].plus(Cost.of(build, slice, with));
        }
      }
      if (i >= 0) {
        overhead.add(costs[0], costs[1]);
      }
    }
    return overhead.table(project.subject() + ", " + tool + ", one warm JVM");
  }

  private static String profile(Project project, String tool, int runs) throws Exception {
    Build build = warmBuild(project, tool);
    for (int i = 0; i < 2 * WARM_UP; i++) {
      build.run(project.sources(), true);
    }
    Profile profile = new Profile();
    for (int i = 0; i < runs; i++) {
      profile.record(build, project.sources());
    }
    return profile.table(project.subject() + ", " + tool + ", one warm JVM, " + runs + " runs");
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
    return Cost.ofJvm(build, project.sources(), withHttpvet);
  }
}
