package io.github.httpvet.javac;

import java.util.List;

/**
 * The result of a {@link JavacRun}.
 *
 * @param files those with findings or syntax errors, in the order they were given
 * @param problems what kept files from being checked, one line each
 * @param checked how many files were read and, where they may have to do with a client, checked
 * @param unresolvedClients true if a file imports a client's type that is not on the class path, so
 *     that findings may be missing
 */
public record Report(
    List<FileReport> files, List<String> problems, int checked, boolean unresolvedClients) {

  /** Copies. */
  public Report {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
