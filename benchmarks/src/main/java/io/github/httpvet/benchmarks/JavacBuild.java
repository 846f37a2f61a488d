package io.github.httpvet.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with Error Prone and its default checks. */
final class JavacBuild implements Build {

  private final Project project;
  private final ClassLoader plugins;

  /**
   * With the plugin path of a user.
   *
   * @param plugins keeps the plugins' classes over several builds, so that they stay compiled; null
   *     for those of the plugin path, loaded anew
   */
  JavacBuild(Project project, ClassLoader plugins) {
    this.project = project;
    this.plugins = plugins;
  }

  @Override
  public int run(List<Path> sources, boolean withHttpvet) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    AtomicInteger findings = new AtomicInteger();
    DiagnosticListener<JavaFileObject> listener = diagnostic -> count(diagnostic, findings);
    try (StandardJavaFileManager standard =
        compiler.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaFileManager files = plugins == null ? standard : new PluginFiles(standard, plugins);
      boolean isBuilt =
          compiler
              .getTask(
                  null,
                  files,
                  listener,
                  options(withHttpvet),
                  null,
                  standard.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!isBuilt) {
        throw new IllegalStateException("the compilation failed");
      }
    }
    return findings.get();
  }

  private static void count(Diagnostic<?> diagnostic, AtomicInteger findings) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      throw new IllegalStateException(diagnostic.toString());
    }
    if (diagnostic.getMessage(Locale.ROOT).startsWith("[Http")) {
      findings.incrementAndGet();
    }
  }

  private List<String> options(boolean withHttpvet) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                project.output().toString(),
                "-classpath",
                project.output() + File.pathSeparator + project.libraries(),
                "-processorpath",
                Project.joined(project.errorProne(withHttpvet)),
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-Xmaxwarns",
                String.valueOf(Integer.MAX_VALUE)));
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepAllErrorsAsWarnings");
    if (plugins != null && !withHttpvet) {
      for (String rule : Rules.NAMES) {
        plugin.append(" -Xep:").append(rule).append(":OFF");
      }
    }
    options.add(plugin.toString());
    return options;
  }
}
