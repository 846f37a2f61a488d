package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half-typed files are lowered, whatever is missing in them. */
final class MutilationTest {

  private static final int CASES = 60;

  @TempDir Path directory;
  private final List<Path> files = new ArrayList<>();

  private void add(String source) throws IOException {
    String packageName = "p" + files.size();
    Path file = directory.resolve(packageName).resolve("A.java");
    Files.createDirectories(file.getParent());
    String unpackaged = source.startsWith("package p;") ? source.substring(10) : source;
    files.add(Files.writeString(file, "package " + packageName + ";" + unpackaged));
  }

  private void check() {
    List<String> dumps = new ArrayList<>();
    UnitCheck check =
        Lowerer.checking(
            unit -> {
              dumps.add(TreeDump.of(unit));
              return List.of();
            });

    Report report = JavacRun.of(check, Lowerer.plain()).check(files, progress -> {});

    assertThat(report.problems()).isEmpty();
    assertThat(report.checked()).isEqualTo(files.size());
    assertThat(dumps).hasSize(files.size());
    assertThat(report.files()).isNotEmpty();
  }

  @Test
  void filesThatEndTooEarly() throws IOException {
    for (String name : List.of("Declarations", "Statements", "Expressions", "Calls")) {
      String source = LoweringTest.resource(name + ".java");
      for (int i = 1; i <= CASES; i++) {
        add(source.substring(0, source.length() * i / (CASES + 1)));
      }
    }
    check();
  }

  @Test
  void filesThatLackSomething() throws IOException {
    Random random = new Random(7);
    for (String name : List.of("Declarations", "Statements", "Expressions", "Unresolved")) {
      String source = LoweringTest.resource(name + ".java");
      for (int i = 1; i <= CASES; i++) {
        int from = random.nextInt(source.length() - 10);
        add(source.substring(0, from) + source.substring(from + 1 + random.nextInt(9)));
      }
    }
    check();
  }
}
