package io.github.httpvet.samples.report;

import io.github.httpvet.samples.source.SampleSource;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where something was measured.
 *
 * @param kernel name and release
 * @param jdk version of the JVM of both sides
 * @param libraries the jars that hold the types that the sample imports
 */
public record Environment(String kernel, String jdk, List<String> libraries) {

  /** What is empty is not written, and read as empty. */
  public Environment {
    libraries = libraries == null ? List.of() : List.copyOf(libraries);
  }

  /** Of this machine and JVM, for one sample. */
  static Environment of(SampleSource source) {
    return of(source.imports());
  }

  /** Of this machine and JVM, with the jars of some types. */
  static Environment of(List<String> imports) {
    SortedSet<String> libraries = new TreeSet<>();
    for (String name : imports) {
      jar(name).ifPresent(libraries::add);
    }
    return new Environment(
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.vendor") + " " + Runtime.version(),
        List.copyOf(libraries));
  }

  /** The name of the jar of a type; nested types are looked for in the one around them. */
  private static Optional<String> jar(String name) {
    if (name.startsWith("io.github.httpvet.")) {
      return Optional.empty();
    }
    try {
      Class<?> type = Class.forName(name, false, Environment.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source == null || source.getLocation().getProtocol().equals("jrt")) {
        return Optional.empty();
      }
      String file = Path.of(URI.create(source.getLocation().toString())).getFileName().toString();
      return Optional.of(file.replaceFirst("\\.jar$", ""));
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      return dot < 0 ? Optional.empty() : jar(name.substring(0, dot));
    }
  }
}
