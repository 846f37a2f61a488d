package io.github.httpvet.testkit;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources that javac has attributed against the real libraries.
 *
 * @param units by snippet
 * @param errors what javac says about sources that do not compile
 */
record Attributed(
    Map<Snippet, CompilationUnitTree> units, Trees trees, Types types, List<String> errors) {

  /** Attributes all sources in one run. */
  static Attributed of(List<Snippet> snippets) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Map<Snippet, CompilationUnitTree> units = new LinkedHashMap<>();
    Map<String, Snippet> byPath = new HashMap<>();
    snippets.forEach(snippet -> byPath.put(snippet.path(), snippet));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<String> options =
          List.of("-proc:none", "-Xlint:none", "-nowarn", "-classpath", ClassPath.ofTests());
      List<SnippetFile> sources = snippets.stream().map(SnippetFile::new).toList();
      JavacTask task =
          (JavacTask) compiler.getTask(null, files, diagnostics, options, null, sources);
      for (CompilationUnitTree unit : task.parse()) {
        units.put(byPath.get(SnippetFile.path(unit.getSourceFile())), unit);
      }
      task.analyze();
      return new Attributed(units, Trees.instance(task), task.getTypes(), errors(diagnostics));
    }
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        JavaFileObject file = diagnostic.getSource();
        String source = file == null ? "javac" : SnippetFile.path(file);
        errors.add(
            source
                + ":"
                + diagnostic.getLineNumber()
                + " "
                + diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
      }
    }
    return errors;
  }
}
