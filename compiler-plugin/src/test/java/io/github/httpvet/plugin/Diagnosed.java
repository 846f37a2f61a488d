package io.github.httpvet.plugin;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac said, line by line. */
final class Diagnosed {

  private Diagnosed() {}

  /** All of it but notes of javac's own: {@code WARNING A.java:6:9 first line of the message}. */
  static List<String> lines(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> !diagnostic.getCode().startsWith("compiler.note.deprecated"))
        .map(Diagnosed::line)
        .toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    if (diagnostic.getLineNumber() == Diagnostic.NOPOS) {
      return diagnostic.getKind() + " " + message;
    }
    String path = diagnostic.getSource().getName();
    return "%s %s:%d:%d %s"
        .formatted(
            diagnostic.getKind(),
            path.substring(path.lastIndexOf('/') + 1),
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            message);
  }
}
