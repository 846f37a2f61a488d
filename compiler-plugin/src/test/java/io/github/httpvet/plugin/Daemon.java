package io.github.httpvet.plugin;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a source again and again in one JVM, as the daemon of a build tool does. */
final class Daemon {

  private Daemon() {}

  /** Prints a line for each compilation: its messages, and the classes that are left loaded. */
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 6; i++) {
      int messages = compile(args[0], args[1], Path.of(args[2]));
      System.gc();
      System.gc();
      int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
      System.out.println(messages + " " + classes);
    }
  }

  private static int compile(String pluginPath, String output, Path source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, null, null)) {
      List<String> options =
          List.of("-processorpath", pluginPath, "-Xplugin:HttpVet", "-d", output);
      compiler
          .getTask(null, files, messages, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return messages.getDiagnostics().size();
  }
}
