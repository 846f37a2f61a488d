package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.check.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} prints and returns. */
final class CheckTest {

  private final FakeEngine engine = new FakeEngine();
  @TempDir private Path folder;

  @Test
  void reportsAsACompilerDoes() throws IOException {
    Path file = write("Shop.java", "class Shop {\n\tvoid buy() { leak(1); }\n}\n");
    Cli run = Cli.run(engine, "check", file);
    assertThat(run.out())
        .isEqualTo(
            String.join(
                "\n",
                file + ":2:15: warning: [HttpLeak] `leak` is called, so something runs out",
                "  |",
                "1 | class Shop {",
                "  | ----- the type stands here",
                "2 |     void buy() { leak(1); }",
                "  |                  ^^^^",
                "  |",
                "  = hint: Close it.",
                "  = more: httpvet explain HttpLeak",
                "",
                "1 finding in 1 file",
                ""));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void closesWithATableOfRules() throws IOException {
    Path file = write("Shop.java", "class Shop {\n void buy() { leak(1); leak(2); }\n}\n");
    String out = Cli.run(engine, "check", file).out();
    assertThat(out)
        .endsWith(
            """
            rule      warnings  what to do
            HttpLeak  2         Close it.

            httpvet explain RULE tells why and how

            2 findings in 1 file
            """);
  }

  @Test
  void paintsOnlyIfAskedToWhereThereIsNoTerminal() throws IOException {
    Path file = write("Shop.java", "class Shop { void buy() { leak(1); } }");
    String plain = Cli.run(engine, "check", file).out();
    String painted = Cli.run(engine, "check", "--color", "always", file).out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(painted).contains("\u001b[1;35mwarning:\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(Cli.run(engine, "check", "--color", "never", file).out()).isEqualTo(plain);
  }

  @Test
  void saysHowMuchIsClean() throws IOException {
    write("a/One.java", "class One {}");
    write("a/Two.java", "class Two {}");
    Cli run = Cli.run(engine, "check", folder);
    assertThat(run.out()).isEqualTo("no findings in 2 files\n");
    assertThat(run.code()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"never,0", "warning,1", "error,0", "WARNING,1"})
  void failsFromTheGivenLevelOn(String level, int code) throws IOException {
    Path file = write("Shop.java", "class Shop { void buy() { leak(1); } }");
    Cli run = Cli.run(engine, "check", "--fail-on", level, file);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).contains("1 finding in 1 file");
  }

  @Test
  void ordersByFileAndLine() throws IOException {
    write("b/B.java", "class B {\n void a() { leak(1); }\n void b() { leak(2); }\n}");
    write("a/A.java", "class A { void a() { leak(1); } }");
    Cli run = Cli.run(engine, "check", folder);
    List<String> places = run.out().lines().filter(line -> line.contains(": warning:")).toList();
    assertThat(places).hasSize(3);
    assertThat(places.get(0)).startsWith(folder.resolve("a/A.java") + ":1:");
    assertThat(places.get(1)).startsWith(folder.resolve("b/B.java") + ":2:");
    assertThat(places.get(2)).startsWith(folder.resolve("b/B.java") + ":3:");
  }

  @Test
  void cutsAnEndlessLineAroundTheFinding() throws IOException {
    String code = "class Shop { int a = 1; " + " ".repeat(60_000) + "void buy() { leak(1); } }";
    Path file = write("Shop.java", code);
    List<String> lines = Cli.run(engine, "check", file).out().lines().toList();
    assertThat(lines.get(2).length()).isAtMost(180);
    assertThat(lines.get(2).substring(lines.get(3).indexOf('^'))).startsWith("leak(1)");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() throws IOException {
    Path file = write("Shop.java", "class Shop { void buy() { /* \u001b[31m */ leak(1); } }");
    assertThat(Cli.run(engine, "check", file).out()).doesNotContain("\u001b");
  }

  @Test
  void tellsOnceThatTypesAreUnresolvedAndWhatHelps() throws IOException {
    write("A.java", "import okhttp3.*; class A {}");
    write("B.java", "import okhttp3.*; class B {}");
    Cli run = Cli.run(engine, "check", folder);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: HTTP clients are missing on the class path, so findings may be missing:"
                + " give --classpath, --classpath-from-maven or --classpath-from-gradle");
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void tellsOnceAboutBrokenSources() throws IOException {
    for (String name : List.of("A", "B", "C", "D", "E")) {
      write(name + ".java", "class " + name + " { BROKEN leak( }");
    }
    Cli run = Cli.run(engine, "check", folder);
    assertThat(run.errors())
        .containsExactly(
            String.format(
                "httpvet: note: 5 files cannot be parsed in full, so findings may be missing:"
                    + " %1$s/A.java, %1$s/B.java, %1$s/C.java and 2 more",
                folder));
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void handsOverWhatWasAskedFor() throws IOException {
    Path file = write("Shop.java", "class Shop {}");
    Path jars = Files.createDirectories(folder.resolve("libs"));
    Cli run =
        Cli.run(
            engine,
            "check",
            "--rules",
            "default,httpother",
            "--option",
            "HttpLeak:phases=connect,body",
            "--classpath",
            jars,
            "--release",
            "11",
            "--encoding",
            "latin1",
            file);
    assertWithMessage(run.err()).that(run.code()).isEqualTo(0);
    assertThat(engine.job())
        .isEqualTo(
            new Engine.Job(
                List.of(file),
                List.of("HttpLeak", "HttpOther"),
                Map.of("HttpLeak:phases", "connect,body"),
                List.of(jars),
                11,
                StandardCharsets.ISO_8859_1));
  }

  @Test
  void runsTheDefaultRulesForTheRunningRelease() throws IOException {
    Cli.run(engine, "check", write("Shop.java", "class Shop {}"));
    assertThat(engine.job().rules()).containsExactly("HttpLeak");
    assertThat(engine.job().release()).isEqualTo(0);
    assertThat(engine.job().encoding()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheReportToAFileAndLeavesNothingBeside() throws IOException {
    Path file = write("src/Shop.java", "class Shop { void buy() { leak(1); } }");
    Path target = write("out/report.txt", "before");
    Cli run = Cli.run(engine, "check", "--output", target, file);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).containsExactly("1 finding in 1 file, written to " + target);
    assertThat(Files.readString(target)).contains("[HttpLeak]");
    try (var all = Files.list(target.getParent())) {
      assertThat(all.toList()).containsExactly(target);
    }
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void replacesWhatALinkPointsToAndNotTheLink() throws IOException {
    Path file = write("src/Shop.java", "class Shop {}");
    Path target = write("out/report.txt", "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    Cli.run(engine, "check", "--output", link, file);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(target)).isEqualTo("no findings in 1 file\n");
  }

  @Test
  void keepsTheOldReportIfTheCheckFails() throws IOException {
    Path target = write("out/report.txt", "before");
    Cli run = Cli.run(engine, "check", "--output", target, folder.resolve("missing"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(target)).isEqualTo("before");
  }

  @Test
  void showsAnInternalErrorInOneLine() throws IOException {
    Path file = write("Shop.java", "class Shop {}");
    engine.failingWith(new IllegalStateException("two\nlines"));
    String before = System.clearProperty("httpvet.rethrow");
    try {
      Cli run = Cli.run(engine, "check", file);
      assertThat(run.errors())
          .containsExactly("httpvet: internal error: java.lang.IllegalStateException: two lines");
      assertThat(run.code()).isEqualTo(2);
    } finally {
      if (before != null) {
        System.setProperty("httpvet.rethrow", before);
      }
    }
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
