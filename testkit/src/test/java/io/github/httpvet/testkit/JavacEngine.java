package io.github.httpvet.testkit;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stand-alone run on javac. */
final class JavacEngine implements Engine {

  private final Set<String> rules;
  private final boolean hasClassPath;
  private final Map<String, String> options;

  JavacEngine(Set<String> rules, boolean hasClassPath) {
    this(rules, hasClassPath, Map.of());
  }

  /** With options, as a user's table. */
  JavacEngine(Set<String> rules, boolean hasClassPath, Map<String, String> options) {
    this.rules = rules;
    this.options = options;
    this.hasClassPath = hasClassPath;
  }

  @Override
  public String name() {
    return hasClassPath ? "javac" : "javac-without-class-path";
  }

  @Override
  public boolean hasClassPath() {
    return hasClassPath;
  }

  @Override
  public List<Fact> run(List<Snippet> sources) {
    Map<Path, Snippet> byFile = new HashMap<>();
    sources.forEach(source -> byFile.put(Sources.file(source), source));
    List<Path> files = sources.stream().map(Sources::file).toList();
    JavacOptions compiler =
        new JavacOptions(hasClassPath ? ClassPath.entries() : List.of(), 17, false);
    Report report = JavacRun.of(Vet.of(rules, options), compiler).check(files, progress -> {});
    if (!report.problems().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
    List<Fact> facts = new ArrayList<>();
    for (FileReport file : report.files()) {
      for (Finding finding : file.findings()) {
        int line = line(file.unit().text(), finding.offset());
        facts.add(new Fact(byFile.get(file.file()).path(), line, finding.rule()));
      }
    }
    return facts;
  }

  private static int line(CharSequence text, int offset) {
    return 1 + (int) text.subSequence(0, offset).chars().filter(c -> c == '\n').count();
  }
}
