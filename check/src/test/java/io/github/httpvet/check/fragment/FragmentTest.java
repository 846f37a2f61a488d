package io.github.httpvet.check.fragment;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.fragment.FragmentWriter;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FragmentTest {

  @TempDir private Path base;
  private Path folder;

  @BeforeEach
  void choose() {
    folder = base.resolve("target/with blank");
  }

  @Test
  void bringsFindingsBackAsTheyWere() throws IOException {
    Path source = source("a/Shop.java", "class Shop {\r\n\tint x = \"\\n\t\" + leak();\r\n}\r\n");
    write(source);
    CheckReport report = read();
    assertThat(report.notes()).isEmpty();
    assertThat(report.files()).isEqualTo(1);
    assertThat(report.hits()).hasSize(1);
    Hit hit = report.hits().get(0);
    assertThat(hit.rule()).isEqualTo(Vet.rules().get(0));
    assertThat(hit.level()).isEqualTo(Severity.NOTE);
    assertThat(hit.line()).isEqualTo(2);
    assertThat(hit.column()).isEqualTo(18);
    assertThat(hit.endColumn()).isEqualTo(22);
    assertThat(hit.snippet()).isEqualTo("\tint x = \"\\n\t\" + leak();");
    assertThat(hit.message()).isEqualTo("`leak` has a tab\there and a \\ there");
    assertThat(hit.trail()).hasSize(1);
    assertThat(hit.trail().get(0).text()).isEqualTo("the type");
    assertThat(hit.trail().get(0).snippet()).isEqualTo("class Shop {");
    assertThat(hit.excerpt()).hasSize(4);
    assertThat(hit.source().shown()).isEqualTo("a/Shop.java");
    assertThat(hit.source().file()).isEqualTo(source);
    assertThat(hit.fingerprint()).hasLength(32);
  }

  @Test
  void replacesOnlyWhatIsCompiledAgain() throws IOException {
    Path one = source("One.java", "class One { int x = leak(); }");
    Path two = source("Two.java", "class Two { int x = leak(); }");
    write(one);
    write(two);
    Files.writeString(two, "class Two { int x = leak() + leak(); }");
    write(two);
    assertThat(paths()).containsExactly("One.java", "Two.java", "Two.java").inOrder();
    Files.writeString(one, "class One { }");
    write(one);
    assertThat(paths()).containsExactly("Two.java", "Two.java");
  }

  @Test
  void forgetsSourcesThatAreGoneAndTellsOfThoseThatChanged() throws IOException {
    Path one = source("One.java", "class One { int x = leak(); }");
    Path two = source("Two.java", "class Two { int x = leak(); }");
    write(one);
    write(two);
    Files.delete(one);
    Files.writeString(two, "class Two { }");
    assertThat(paths()).containsExactly("Two.java");
    assertThat(read().notes())
        .containsExactly("1 file changed since the build, so places may be off: Two.java");
  }

  @Test
  void saysIfNoSourceIsThere() throws IOException {
    Path one = source("a/One.java", "class One { int x = leak(); }");
    write(one);
    Files.delete(one);
    assertThat(read().hits()).isEmpty();
    assertThat(read().notes())
        .containsExactly("no source of what was kept is there any more, so nothing is reported");
  }

  @Test
  void showsPathsRelativeToTheBase() throws IOException {
    Path one = source("a/One.java", "class One { int x = leak(); }");
    write(one);
    CheckReport below = FragmentReader.read(List.of(folder), base.resolve("a"), Vet.rules());
    assertThat(below.hits().get(0).source().shown()).isEqualTo("One.java");
    CheckReport beside = FragmentReader.read(List.of(folder), base.resolve("b"), Vet.rules());
    assertThat(beside.hits().get(0).source().shown()).isEqualTo(one.toString());
  }

  @Test
  void takesNoFragmentThatIsNotWhole() throws IOException {
    write(source("One.java", "class One { int x = leak(); }"));
    Path fragment;
    try (Stream<Path> files = Files.list(folder)) {
      fragment = files.findFirst().orElseThrow();
    }
    String text = Files.readString(fragment);
    for (int end = 0; end < text.length() - 1; end += 7) {
      Files.writeString(fragment, text.substring(0, end));
      assertThat(read().hits()).isEmpty();
      assertThat(read().notes()).hasSize(1);
    }
    Files.writeString(fragment, text.replace("fragment\t1", "fragment\t2"));
    assertThat(read().notes().get(0)).contains("by another version");
    Files.write(fragment, new byte[] {(byte) 0xff, 0});
    assertThat(read().notes()).hasSize(1);
  }

  @Test
  void survivesManyWritersAtATime() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sources.add(source("S" + i + ".java", "class S" + i + " { int x = leak(); }"));
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Void>> runs = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Path source = sources.get(i % sources.size());
        Callable<Void> run =
            () -> {
              write(source);
              return null;
            };
        runs.add(pool.submit(run));
      }
      for (Future<Void> run : runs) {
        run.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(read().hits()).hasSize(20);
    assertThat(read().notes()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isEqualTo(20);
    }
  }

  @Test
  void readsWithAnotherBase() throws IOException {
    write(source("a/Shop.java", "class Shop { int x = leak(); }"));
    Path moved = base.resolveSibling(base.getFileName() + "-moved");
    Files.move(base, moved);
    CheckReport report = FragmentReader.read(List.of(moved.resolve("target")), moved, Vet.rules());
    assertThat(report.hits().get(0).source().file()).isEqualTo(moved.resolve("a/Shop.java"));
    assertThat(report.notes()).isEmpty();
    Files.move(moved, base);
  }

  @Test
  void tellsOfWhatIsNotThere() throws IOException {
    assertThrows(UsageException.class, this::read);
    Files.createDirectories(folder);
    assertThat(read().notes()).hasSize(1);
    assertThat(read().hits()).isEmpty();
  }

  /** A processor path may have httpvet's own jars alone. */
  @Test
  void writesWithoutOtherLibraries() throws Exception {
    List<URL> own = new ArrayList<>();
    for (Class<?> type : new Class<?>[] {FragmentWriter.class, Reported.class, Vet.class}) {
      own.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    try (URLClassLoader alone =
        new URLClassLoader(own.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> self = alone.loadClass(FragmentWriter.class.getName());
      Class<?> unit = alone.loadClass(Unit.class.getName());
      Object writer = self.getConstructor(Path.class).newInstance(folder);
      self.getMethod("write", Path.class, unit, List.class)
          .invoke(writer, base.resolve("A.java"), null, List.of());
      alone.loadClass("io.github.httpvet.compilation.hit.SourceHits").getDeclaredMethods();
      alone.loadClass("io.github.httpvet.compilation.fragment.Fragment").getDeclaredMethods();
      Class.forName("io.github.httpvet.compilation.hit.Hit", true, alone).getDeclaredMethods();
    }
  }

  private List<String> paths() {
    return read().hits().stream().map(hit -> hit.source().shown()).toList();
  }

  private CheckReport read() {
    return FragmentReader.read(List.of(base.resolve("target")), base, Vet.rules());
  }

  private Path source(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void write(Path source) throws IOException {
    String text = Files.readString(source);
    List<Reported> findings = new ArrayList<>();
    for (int at = text.indexOf("leak("); at >= 0; at = text.indexOf("leak(", at + 1)) {
      findings.add(
          new Reported(
              new Finding(
                  Vet.rules().get(0).name(),
                  Level.NOTE,
                  new Expr.Literal(new Pos(at, at + 5, at), null, TypeRef.UNKNOWN),
                  "`leak` has a tab\there and a \\ there",
                  List.of(new Finding.Step(new Pos(0, 5, 0), "the type")),
                  "Close it"),
              Severity.NOTE));
    }
    Unit unit =
        new Unit(
            source.toString(), text, "shop", List.of(), List.of(), 0, name -> Optional.empty());
    new FragmentWriter(folder).write(source, unit, findings);
  }
}
