package io.github.httpvet.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation with something that reports findings as messages of javac. */
final class JavacMessages {

  private static final Pattern MESSAGE = Pattern.compile("^\\[(\\w+)] ");

  private JavacMessages() {}

  /**
   * The findings among what javac says.
   *
   * @param options behind those that every compilation of these tests needs
   * @param rules whose findings count
   */
  static List<Fact> run(List<String> options, List<Snippet> sources, Set<String> rules)
      throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-Xmaxwarns",
                "1000000",
                "-d",
                System.getProperty("java.io.tmpdir"),
                "-classpath",
                ClassPath.ofTests(),
                "-processorpath",
                ClassPath.ofTests()));
    all.addAll(options);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<SnippetFile> units = sources.stream().map(SnippetFile::new).toList();
      compiler.getTask(null, files, diagnostics, all, null, units).call();
    }
    List<Fact> facts = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      add(diagnostic, rules, facts);
    }
    return facts;
  }

  private static void add(
      Diagnostic<? extends JavaFileObject> diagnostic, Set<String> rules, List<Fact> facts) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      throw new IllegalStateException(diagnostic.getSource() + ": " + message);
    }
    Matcher rule = MESSAGE.matcher(message);
    if (rule.find() && rules.contains(rule.group(1))) {
      String path = SnippetFile.path(diagnostic.getSource());
      facts.add(new Fact(path, (int) diagnostic.getLineNumber(), rule.group(1)));
    }
  }
}
