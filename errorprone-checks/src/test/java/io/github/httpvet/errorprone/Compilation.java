package io.github.httpvet.errorprone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as a user's build does: with javac and the Error Prone plug-in. */
final class Compilation {

  private final Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private String plugin = "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:Leak:WARN -Xep:Spill:WARN";

  Compilation(Path directory) {
    this.directory = directory;
  }

  Compilation add(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, text));
    return this;
  }

  /** Flags of Error Prone, behind those that switch the checks of these tests on. */
  Compilation flags(String flags) {
    plugin += " " + flags;
    return this;
  }

  /** The plug-in's whole argument. */
  Compilation plugin(String argument) {
    plugin = "-Xplugin:ErrorProne " + argument;
    return this;
  }

  Compilation javac(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  private List<String> arguments() {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-d",
                directory.toString(),
                "-proc:none",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-processorpath",
                System.getProperty("java.class.path"),
                plugin));
    all.addAll(arguments);
    return all;
  }

  /** What javac said: {@code WARNING A.java:3:5 [Rule] text}, and {@code FAILED} if it failed. */
  List<String> run() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> lines = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean isGood =
          compiler
              .getTask(
                  null,
                  files,
                  collector,
                  arguments(),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      collector.getDiagnostics().forEach(diagnostic -> lines.add(show(diagnostic)));
      if (!isGood) {
        lines.add("FAILED");
      }
    }
    return lines;
  }

  private static String show(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place = source == null ? "" : Path.of(source.getName()).getFileName().toString();
    return "%s %s:%d:%d %s"
        .formatted(
            diagnostic.getKind(),
            place,
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            diagnostic.getMessage(Locale.ROOT).strip().lines().findFirst().orElse(""));
  }

  /** The same with {@code javac} of the command line; its output and exit code. */
  List<String> runProcess(List<String> exports) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    exports.forEach(export -> command.add("-J" + export));
    command.addAll(arguments());
    sources.forEach(source -> command.add(source.toString()));
    Path output = Files.createTempFile(directory, "javac", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    List<String> lines = new ArrayList<>(List.of("exit " + process.waitFor()));
    lines.addAll(Files.readAllLines(output));
    return lines;
  }
}
