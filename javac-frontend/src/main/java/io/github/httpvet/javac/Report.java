package io.github.httpvet.javac;

import io.github.httpvet.core.facts.Facts;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a {@link JavacRun}.
 *
 * @param files those with findings or syntax errors, in the order they were given
 * @param problems what kept files from being checked, or models from having an effect, one line
 *     each
 * @param checked how many files were read and, where they may have to do with a client, checked
 * @param unresolvedClients true if a file imports a client's type that is not on the class path, so
 *     that findings may be missing
 * @param undecodable those that hold bytes which the encoding does not have, in the order they were
 *     given; they are read with these bytes replaced
 * @param facts what the files told each other
 */
public record Report(
    List<FileReport> files,
    List<String> problems,
    int checked,
    boolean unresolvedClients,
    List<Path> undecodable,
    Facts facts) {

  /** Copies. */
  public Report {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    undecodable = List.copyOf(undecodable);
  }
}
