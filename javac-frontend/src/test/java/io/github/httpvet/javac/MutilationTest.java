package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

  private Report check() {
    // Of two sources of one class, the second is looked into once more, alone.
    Map<String, String> dumps = new TreeMap<>();
    UnitCheck check =
        Lowerer.checking(
            unit -> {
              dumps.put(unit.path(), TreeDump.of(unit));
              return List.of();
            });

    Report report = JavacRun.of(check, Lowerer.plain()).check(files, progress -> {});

    assertThat(report.problems()).isEmpty();
    assertThat(report.checked()).isEqualTo(files.size());
    assertThat(dumps).hasSize(files.size());
    return report;
  }

  @Test
  void filesThatEndTooEarly() throws IOException {
    for (String name : List.of("Declarations", "Statements", "Expressions", "Calls")) {
      String source = LoweringTest.resource(name + ".java");
      for (int i = 1; i <= CASES; i++) {
        add(source.substring(0, source.length() * i / (CASES + 1)));
      }
    }
    assertThat(check().files()).isNotEmpty();
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
    assertThat(check().files()).isNotEmpty();
  }

  /** What is whole as text, but where javac finds no type for a part and drops others. */
  @Test
  void filesThatDoNotFit() throws IOException {
    for (String statement :
        List.of(
            "urls.forEach(a -> b -> System.out.println(a));",
            "urls.forEach(a -> b -> { System.out.println(a); });",
            "urls.forEach(a -> b -> c -> a);",
            "urls.forEach((a, b) -> c -> a);",
            "urls.forEach(a -> () -> () -> a.foo());",
            "urls.forEach(a -> (String b) -> a);",
            "urls.forEach(a -> b -> String::valueOf);",
            "urls.forEach(a -> a ? b -> a : c -> a);",
            "urls.forEach(a -> switch (1) { case 1 -> b -> a; default -> c -> a; });",
            "urls.stream().map(a -> b -> a).forEach(c -> d -> c.apply(d));",
            "Object o = a -> b -> a;",
            "var v = a -> b -> a;",
            "none(a -> b -> a, x -> y -> none(z -> y));",
            "new None(a -> b -> a) { int f = none(c -> d -> c); };",
            "new Thread(a -> b -> a) { int f = none(c -> d -> c); }.start();",
            "int i = (a -> b -> a);",
            "Runnable r = () -> a -> b;",
            "Runnable r = (Runnable) a -> b -> a;",
            "return a -> b -> a;",
            "throw a -> b -> a;",
            "urls.forEach(urls.forEach(a -> b -> a));",
            "urls.get(a -> b -> a).length(c -> d -> c);",
            "if (a -> b -> a) urls.get(0); else while (c -> d -> c) urls.get(1);",
            "for (var x : a -> b -> a) { x.get(y -> z -> y); }",
            "try (var x = a -> b -> a) { x.get(y -> z -> y); } catch (None | Nil e) { e.get(f -> g); }",
            "switch (a -> b -> a) { case 1: urls.get(c -> d -> c); }")) {
      add("package p;class A { Object m(java.util.List<String> urls) { " + statement + " } }");
    }
    check();
  }
}
