package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run of Gradle has told.
 *
 * @param problem why Gradle failed, or null
 */
record GradleAnswer(List<GradleTold> projects, String problem) {

  private static final String MARK = "httpvet-classpath ";
  private static final String WRONG = "* What went wrong:";
  private static final Pattern ERROR = Pattern.compile("(?i)error|exception");

  /** Reads what was printed, among whatever scripts print. */
  static GradleAnswer of(GradleRoot root, Programs.Ran ran) {
    List<GradleTold> projects = new ArrayList<>();
    for (String line : ran.lines()) {
      int mark = line.indexOf(MARK);
      if (mark >= 0) {
        String[] words = line.substring(mark + MARK.length()).split(" ", 2);
        read(words[0], words.length == 1 ? "" : words[1], projects, root);
      }
    }
    return new GradleAnswer(projects, ran.exit() == 0 ? null : problem(ran.lines()));
  }

  private static void read(String kind, String value, List<GradleTold> projects, GradleRoot root) {
    if (kind.equals("project")) {
      root.path(value).map(GradleTold::new).ifPresent(projects::add);
    } else if (!projects.isEmpty()) {
      projects.get(projects.size() - 1).read(kind, value, root);
    }
  }

  /** The projects that the paths are in, and those below them. */
  List<GradleTold> at(List<Path> paths) {
    FoundClassPath all =
        new FoundClassPath(projects.stream().map(GradleTold::found).toList(), List.of());
    Set<Path> folders =
        paths.stream()
            .flatMap(path -> all.at(path).projects().stream())
            .map(FoundClassPath.Project::folder)
            .collect(Collectors.toSet());
    return projects.stream().filter(project -> folders.contains(project.folder())).toList();
  }

  /** What Gradle says went wrong, and why; else what the wrapper or the JVM says. */
  private static String problem(List<String> lines) {
    int wrong = lines.indexOf(WRONG);
    Stream<String> said =
        wrong >= 0
            ? lines.stream().skip(wrong + 1L).takeWhile(line -> !line.isBlank()).limit(2)
            : lines.stream().filter(line -> ERROR.matcher(line).find()).limit(1);
    String problem =
        said.map(line -> Words.line(line.strip().replaceFirst("^> ", "")))
            .collect(Collectors.joining(" "));
    return problem.isEmpty() ? "it failed" : problem;
  }
}
