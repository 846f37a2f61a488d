package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavacRunTest {

  private static final String CLIENT =
      "package lib; public class Client { public Client leak() { return this; } }";

  @TempDir Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();

  private Path add(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, text));
    return file;
  }

  private Report run() {
    return run(Lowerer.plain());
  }

  private Report run(JavacOptions options) {
    return JavacRun.of(new Rule("lib."), options).check(sources, progress::add);
  }

  private static List<String> findings(Report report) {
    List<String> all = new ArrayList<>();
    for (FileReport file : report.files()) {
      file.findings()
          .forEach(
              finding -> all.add(file.file().getFileName() + ":" + line(file, finding.offset())));
    }
    return all;
  }

  private static long line(FileReport file, int offset) {
    return file.unit().text().substring(0, offset).lines().count();
  }

  @Test
  void findsAcrossFiles() throws IOException {
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p;\nclass A { void f(lib.Client c) {\n c\n .leak(); } }");

    Report report = run();

    assertThat(findings(report)).containsExactly("A.java:4");
    assertThat(report.problems()).isEmpty();
    assertThat(report.checked()).isEqualTo(2);
    assertThat(report.unresolvedClients()).isFalse();
    assertThat(progress).hasSize(2);
    assertThat(progress.get(1).done()).isEqualTo(2);
    assertThat(progress.get(1).total()).isEqualTo(2);
  }

  @Test
  void readsNeighboursThatAreNoSources() throws IOException {
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p; class A extends B { void f() { get().leak(); } }");
    add("p/B.java", "package p; class B { lib.Client get() { return null; } }");
    sources.remove(2);
    sources.remove(0);

    assertThat(findings(run())).containsExactly("A.java:1");
  }

  @Test
  void reachesClientsThatTheTextDoesNotName() throws IOException {
    add("lib/Client.java", CLIENT);
    add("p/B.java", "package p; class B { protected lib.Client c; }");
    add("p/A.java", "package p; class A extends B { void f() { c.leak(); } }");
    add("p/N.java", "package p; class N { N leak() { return this; } void f() { leak(); } }");

    assertThat(findings(run())).containsExactly("A.java:1");
  }

  @Test
  void takesSourcesThatStandAnywhere() throws IOException {
    add("x/y/Client.java", CLIENT);
    add("z/A.java", "package p; public class Other { void f(lib.Client c) { c.leak(); } }");
    add("z/a-b.java", "import lib.*; public class Some { void f(Client c) { c.leak(); } }");

    assertThat(findings(run())).containsExactly("A.java:1", "a-b.java:1");
  }

  @Test
  void keepsClassesOfOneNameApart() throws IOException {
    String text = "package p; class A { void f(lib.Client c) { c.leak(); } }";
    add("one/lib/Client.java", CLIENT);
    add("one/p/A.java", text);
    add("two/p/A.java", "\n" + text);
    add("two/p/B.java", text);

    assertThat(findings(run())).containsAtLeast("A.java:1", "A.java:2");
  }

  @Test
  void looksIntoBothSourcesOfAClass() throws IOException {
    String text = "package p; class A { void f(lib.Client c) { c.leak(); } }";
    add("lib/Client.java", CLIENT);
    add("p/A.java", text);
    add("p/Copy.java", text);
    add("p/Inner.java", "package p; class Inner { void f(lib.Client c) { c.leak(); } } class A {}");

    Report report = run();

    assertThat(findings(report)).containsExactly("A.java:1", "Copy.java:1", "Inner.java:1");
    assertThat(report.problems()).isEmpty();
    assertThat(report.checked()).isEqualTo(4);
  }

  @Test
  void leavesOutWhatNestsTooDeep() throws IOException {
    add("lib/Client.java", CLIENT);
    String call = "package p; class A { lib.Client c; Object o = c.leak(); int m(int i) { return ";
    Path deep = add("p/A.java", call + "m(".repeat(3_000) + "1" + ")".repeat(3_000) + "; } }");
    add("p/B.java", call.replace("class A", "class B") + "1; } }");

    Report report = run();

    assertThat(report.problems())
        .containsExactly(deep + ": left out: its brackets nest 3002 deep, more than 2000");
    assertThat(findings(report)).containsExactly("B.java:1");
    assertThat(progress.get(progress.size() - 1).done()).isEqualTo(3);
  }

  @Test
  void readsSourcesInTheirEncoding() throws IOException {
    add("lib/Client.java", CLIENT);
    String text = "package p; class A { /* grün */ void f(lib.Client c) { c.leak(); } }";
    Path file = add("p/A.java", "");
    for (Charset charset : List.of(UTF_16, UTF_16LE, ISO_8859_1)) {
      Files.writeString(sources.get(0), CLIENT, charset);
      Files.writeString(file, text, charset);
      Report report = run(new JavacOptions(List.of(), 0, false, charset));
      assertThat(findings(report)).containsExactly("A.java:1");
      assertThat(report.undecodable()).isEmpty();
    }
    Files.writeString(file, text, ISO_8859_1);
    assertThat(run().undecodable()).containsExactly(file);
    Files.writeString(file, "\uFEFF" + text, UTF_16LE);
    assertThat(findings(run())).containsExactly("A.java:1");
  }

  @Test
  void ignoresModuleDeclarations() throws IOException {
    add("module-info.java", "module m { requires nothing; }");
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p; class A { void f(lib.Client c) { c.leak(); } }");
    add("java/util/List.java", "package java.util; class List { lib.Client c; }");

    Report report = run();

    assertThat(findings(report)).containsExactly("A.java:1");
    assertThat(report.checked()).isEqualTo(4);
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void readsAnyEncoding() throws IOException {
    add("lib/Client.java", CLIENT);
    Path file = add("p/A.java", "");
    Files.write(
        file,
        "package p; /* \u00e4\u00f6 */ class A { void f(lib.Client c) { c.leak(); } }"
            .getBytes(ISO_8859_1));
    add("p/B.java", "\uFEFFpackage p; class B { void f(lib.Client c) { c.leak(); } }");

    assertThat(findings(run())).containsExactly("A.java:1", "B.java:1");
  }

  @Test
  void reportsWhatItCannotRead() throws IOException {
    sources.add(directory.resolve("None.java"));
    sources.add(directory);

    Report report = run();

    assertThat(report.problems()).hasSize(2);
    assertThat(report.problems().get(0)).contains("None.java: cannot be read");
    assertThat(report.checked()).isEqualTo(0);
    assertThat(progress).hasSize(2);
  }

  @Test
  void findsInBrokenFiles() throws IOException {
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p; class A { void f(lib.Client c) { c.leak(); c. } void g( {");
    add("p/B.java", "lib. <<<<<<< \" ''' class /* ");
    add("p/C.java", "");

    Report report = run();

    assertThat(findings(report)).containsExactly("A.java:1");
    assertThat(report.files().stream().map(FileReport::parsed).distinct()).containsExactly(false);
    assertThat(report.files()).hasSize(2);
    assertThat(report.checked()).isEqualTo(4);
  }

  @Test
  void seesThatTheClassPathIsMissing() throws IOException {
    add("p/A.java", "package p; import lib.Client; class A { Client c; }");
    assertThat(run().unresolvedClients()).isTrue();

    sources.clear();
    add("p/B.java", "package p; import lib.*; class B { Client c; }");
    assertThat(run().unresolvedClients()).isTrue();

    sources.clear();
    add("p/C.java", "package p; import static lib.Client.*; class C { }");
    assertThat(run().unresolvedClients()).isTrue();

    add("lib/Client.java", CLIENT);
    add("p/D.java", "package p; import lib.*; import static lib.Client.x; class D { Client c; }");
    add("p/A.java", "package p; import lib.Client; class A { Client c; }");
    assertThat(run().unresolvedClients()).isFalse();
  }

  @Test
  void aCrashLosesItsFileOnly() throws IOException {
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p; class A { void f(lib.Client c) { c.leak(); } }");
    add("p/B.java", "package p; class B { lib.Client c; } // crash the rules");

    Report report = run();

    assertThat(findings(report)).containsExactly("A.java:1");
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0)).contains("B.java: skipped: ");
    assertThat(report.problems().get(0)).contains("as asked");
    assertThat(report.checked()).isEqualTo(2);
    assertThat(progress).hasSize(3);
  }

  @Test
  void survivesLongChainsAndDeepNesting() throws IOException {
    add("lib/Client.java", CLIENT);
    add(
        "p/A.java",
        "package p; class A { void f(lib.Client c) { c" + ".leak()".repeat(3000) + "; } }");
    String sum = "1" + " + 1 - 1".repeat(3000);
    add("p/B.java", "package p; class B { int f(lib.Client c) { c.leak(); return " + sum + "; } }");
    int depth = Nesting.MOST - 5;
    String deep = "(".repeat(depth) + "c.leak()" + ")".repeat(depth);
    add("p/C.java", "package p; class C { lib.Client f(lib.Client c) { return " + deep + "; } }");
    String blocks = "{".repeat(depth) + "c.leak();" + "}".repeat(depth);
    add("p/D.java", "package p; class D { void f(lib.Client c) { " + blocks + " } }");

    Report report = run();

    assertThat(report.problems()).isEmpty();
    assertThat(findings(report)).hasSize(3003);
  }

  @Test
  void honoursSuppressionsUnlessAskedNotTo() throws IOException {
    add("lib/Client.java", CLIENT);
    add(
        "p/A.java",
        """
        package p;
        class A {
          static final String PREFIX = "PMD.";
          @SuppressWarnings("Leak") void a(lib.Client c) { c.leak(); }
          @SuppressWarnings({"x", PREFIX + "Leak"}) void b(lib.Client c) { c.leak(); }
          void c(lib.Client c) { @SuppressWarnings("all") Object o = c.leak(); c.leak(); }
          @SuppressWarnings("leak") void d(lib.Client c) { c.leak(); }
          @SuppressWarnings("Leak") Object field = new lib.Client().leak();
          @SuppressWarnings(missing) void e(lib.Client c) { c.leak(); }
        }
        @SuppressWarnings("PMD.Leak") class B { Object f = new lib.Client().leak(); }
        """);

    assertThat(findings(run())).containsExactly("A.java:6", "A.java:7", "A.java:9").inOrder();
    assertThat(findings(run(new JavacOptions(List.of(), 0, true)))).hasSize(8);
  }

  @Test
  void readsForAnotherRelease() throws IOException {
    add("lib/Client.java", CLIENT);
    add(
        "p/A.java",
        "package p; class A { void f(lib.Client c) { c.leak(); \"\".isBlank(); var v = c; } }");
    List<Integer> releases = new ArrayList<>();

    for (int release : List.of(8, 11, 99)) {
      Report report = run(new JavacOptions(List.of(directory.resolve("no.jar")), release, false));
      assertThat(findings(report)).containsExactly("A.java:1");
      assertThat(report.problems()).hasSize(release == 99 ? 1 : 0);
      releases.add(report.files().get(0).unit().release());
    }

    assertThat(releases).containsExactly(8, 11, Runtime.version().feature()).inOrder();
  }

  @Test
  void readsTypesFromASourcePathAndDoesNotCheckIt() throws IOException {
    Path elsewhere = directory.resolve("elsewhere");
    Path client = Files.createDirectories(elsewhere.resolve("lib")).resolve("Client.java");
    Files.writeString(client, CLIENT);
    Files.writeString(
        elsewhere.resolve("Other.java"), "class Other { void f(lib.Client c) { c.leak(); } }");
    add("p/A.java", "package p; class A { void f(lib.Client c) { c.leak(); } }");
    List<Path> missing = List.of(directory.resolve("none"));

    Report without = run(new JavacOptions(List.of(), 0, false, UTF_8, missing, List.of()));
    Report with = run(new JavacOptions(List.of(), 0, false, UTF_8, List.of(elsewhere), List.of()));

    assertThat(findings(without)).isEmpty();
    assertThat(findings(with)).containsExactly("A.java:1");
    assertThat(with.checked()).isEqualTo(1);
  }

  @Test
  void survivesABrokenClassPath() throws IOException {
    Path jar = Files.writeString(directory.resolve("broken.jar"), "no zip");
    add("lib/Client.java", CLIENT);
    add("p/A.java", "package p; class A { void f(lib.Client c) { c.leak(); } }");

    Report report = run(new JavacOptions(List.of(jar, directory.resolve("none")), 0, false));

    assertThat(findings(report)).containsExactly("A.java:1");
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0)).contains("broken.jar: skipped on the class path");
  }
}
