package io.github.httpvet.javac;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lowers single sources for tests, as a run does. */
final class Lowerer {

  private Lowerer() {}

  /** Calls the look at each lowered unit while its types can still be completed. */
  interface Look {
    List<Finding> at(Unit unit);
  }

  /** Rules that want each file and do what {@code look} says. */
  static UnitCheck checking(Look look) {
    return new UnitCheck() {
      @Override
      public boolean mentionsClient(CharSequence source) {
        return true;
      }

      @Override
      public boolean mayReachClient(CharSequence source) {
        return true;
      }

      @Override
      public boolean isClientType(String canonicalName) {
        return true;
      }

      @Override
      public List<Finding> check(Unit unit) {
        return look.at(unit);
      }
    };
  }

  /** The dump of a source's lowered tree. */
  static String dump(Path directory, String source, JavacOptions options) {
    StringBuilder dump = new StringBuilder();
    Report report =
        run(
            directory,
            source,
            options,
            unit -> {
              dump.append(TreeDump.of(unit));
              return List.of();
            });
    report.problems().forEach(problem -> dump.append("problem: ").append(problem).append('\n'));
    return dump.toString();
  }

  static Report run(Path directory, String source, JavacOptions options, Look look) {
    try {
      Path file = Files.writeString(directory.resolve("A.java"), source);
      return JavacRun.of(checking(look), options).check(List.of(file), progress -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JavacOptions plain() {
    return new JavacOptions(List.of(), 0, false);
  }
}
