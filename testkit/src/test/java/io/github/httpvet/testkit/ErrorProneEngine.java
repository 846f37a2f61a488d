package io.github.httpvet.testkit;

import io.github.httpvet.core.rules.Vet;
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

/** A compilation with Error Prone, all of whose own checks are off. */
final class ErrorProneEngine implements Engine {

  private static final Pattern MESSAGE = Pattern.compile("^\\[(\\w+)] ");

  private final Set<String> rules;
  private final String models;

  ErrorProneEngine(Set<String> rules) {
    this(rules, "");
  }

  /** With a user's table. */
  ErrorProneEngine(Set<String> rules, String models) {
    this.rules = rules;
    this.models = models;
  }

  @Override
  public String name() {
    return "error-prone";
  }

  @Override
  public boolean hasClassPath() {
    return true;
  }

  @Override
  public List<Fact> run(List<Snippet> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<SnippetFile> units = sources.stream().map(SnippetFile::new).toList();
      compiler.getTask(null, files, diagnostics, options(), null, units).call();
    }
    List<Fact> facts = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      add(diagnostic, facts);
    }
    return facts;
  }

  private List<String> options() {
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
    for (String rule : rules) {
      plugin.append(" -Xep:").append(rule).append(":WARN");
    }
    if (!models.isEmpty()) {
      plugin.append(" -XepOpt:").append(Vet.MODELS_KEY).append('=').append(models);
    }
    return List.of(
        "-proc:none",
        "-Xmaxwarns",
        "1000000",
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-d",
        System.getProperty("java.io.tmpdir"),
        "-classpath",
        ClassPath.ofTests(),
        "-processorpath",
        ClassPath.ofTests(),
        plugin.toString());
  }

  private void add(Diagnostic<? extends JavaFileObject> diagnostic, List<Fact> facts) {
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
