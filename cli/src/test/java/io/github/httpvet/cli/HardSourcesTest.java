package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.check.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Through the real compiler: sources that are long, deep or broken end a check as others do. The
 * time limit only tells a hang.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class HardSourcesTest {

  private static final String IMPORTS = "import java.net.http.*;\nimport java.net.*;\n";
  private static final String SEND =
      "HttpClient.newHttpClient().send(null, HttpResponse.BodyHandlers.ofString());\n";
  @TempDir private Path folder;

  @Test
  void takesAFileOfFiftyThousandLines() throws IOException {
    StringBuilder code = new StringBuilder(IMPORTS + "class Long {\n");
    for (int i = 0; i < 10_000; i++) {
      code.append("  void m").append(i).append("(HttpClient c) throws Exception {\n");
      code.append("    int x = ").append(i).append(";\n    x++;\n");
      code.append("    c.send(null, HttpResponse.BodyHandlers.ofString());\n  }\n");
    }
    endsWell(code.append("}\n"));
  }

  @Test
  void takesAChainOfTwoThousandCalls() throws IOException {
    StringBuilder code = new StringBuilder(IMPORTS + "class Chain { Object o = HttpRequest\n");
    code.append(".newBuilder()\n");
    for (int i = 0; i < 2_000; i++) {
      code.append(".header(\"a\", \"b\")\n");
    }
    endsWell(code.append(".build(); }\n"));
  }

  @Test
  void takesDeeplyNestedLambdas() throws IOException {
    int depth = 60;
    StringBuilder code = new StringBuilder("import java.util.concurrent.*;\n" + IMPORTS);
    code.append("class Deep { Object o =\n");
    code.append("CompletableFuture.supplyAsync(() ->\n".repeat(depth));
    code.append("HttpClient.newHttpClient()");
    endsWell(code.append(")".repeat(depth)).append(";\n}\n"));
  }

  @Test
  void takesDeeplyNestedBlocks() throws IOException {
    int depth = 1_500;
    StringBuilder code = new StringBuilder(IMPORTS + "class Deep { void m() throws Exception {\n");
    code.append("if (true) {\n".repeat(depth)).append(SEND).append("}\n".repeat(depth));
    endsWell(code.append("}}\n"));
  }

  @Test
  void takesAHugeSum() throws IOException {
    StringBuilder code = new StringBuilder(IMPORTS + "class Sum { String s = \"\"\n");
    code.append("+ System.lineSeparator()\n".repeat(5_000));
    endsWell(code.append("; }\n"));
  }

  @Test
  void takesWhatIsNoJava() throws IOException {
    Path file = folder.resolve("Noise.java");
    byte[] noise = new byte[10_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 + i / 7);
    }
    byte[] start = (IMPORTS + "class Noise {").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, noise, 0, start.length);
    Files.write(file, noise);
    Cli run = check(file);
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.errors()).hasSize(2);
    assertThat(run.err()).contains("1 file has bytes that are not UTF-8");
    assertThat(run.err()).contains("1 file cannot be parsed in full");
  }

  @Test
  void takesAHalfTypedFile() throws IOException {
    Path file = folder.resolve("Half.java");
    Files.writeString(file, IMPORTS + "class Half { void m() { " + SEND + " HttpClient.newB");
    Cli run = check(file);
    assertThat(run.code()).isAnyOf(0, 1);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: 1 file cannot be parsed in full, so findings may be missing: " + file);
  }

  @Test
  void takesAnEmptyFile() throws IOException {
    Path file = Files.writeString(folder.resolve("Empty.java"), "");
    Cli run = check(file);
    assertThat(run.out()).isEqualTo("no findings in 1 file\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsOfModelsThatHaveNoEffect() throws IOException {
    Path models =
        Files.writeString(
            folder.resolve("own.models"),
            "type shop.Http is client\nclient shop.Http#create() -> shop.Http\n"
                + "uses shop.Http#call(int)\nuses shop.Http#get(List)\nuses shop.Htp#call(..)\n");
    Path file = folder.resolve("Http.java");
    Files.writeString(
        file,
        "package shop; import java.util.*; class Http extends Base<String> {"
            + " static Http create() { return null; } void call(String s) {} }"
            + " class Base<T> { <E extends List<T>> void get(E e) {} }");
    Cli run = Cli.run(Engine.javac(), "check", "--models", models, file);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: models: "
                + models
                + ": `shop.Htp` is neither on the class path nor among the sources, so what is said"
                + " of it has no effect",
            "httpvet: note: models: "
                + models
                + ":3: `shop.Http` has no method `call(int)`, so the line has no effect; it has"
                + " `call(java.lang.String)`");
  }

  @Test
  void tellsAboutTheMissingClassPath() throws IOException {
    Path file = folder.resolve("Shop.java");
    Files.writeString(file, "import okhttp3.OkHttpClient;\nclass Shop { OkHttpClient c; }\n");
    Cli run = check(file);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("--classpath-from-maven");
  }

  @Test
  void takesASourcesJar() throws IOException {
    Path jar = folder.resolve("lib-sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("a/Send.java"));
      String code = "package a;\n" + IMPORTS + "class Send { void m() throws Exception {" + SEND;
      zip.write((code + "}}").getBytes(StandardCharsets.UTF_8));
    }
    Cli run = check(jar);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(" in 1 file\n");
  }

  @Test
  void leavesOutAnEntryOfThreeHundredMegabytes() throws IOException {
    Path jar = folder.resolve("lib-sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("a/Large.java"));
      for (int i = 0; i < 300; i++) {
        zip.write(new byte[1 << 20]);
      }
      zip.putNextEntry(new ZipEntry("a/Small.java"));
      zip.write("package a; class Small {}".getBytes(StandardCharsets.UTF_8));
    }
    Cli run = check(jar);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: 1 file holds more than 8 MiB and is left out: a/Large.java");
    assertThat(run.out()).isEqualTo("no findings in 1 file\n");
  }

  @Test
  void leavesOutTwentyThousandNestedParentheses() throws IOException {
    Path jar = folder.resolve("lib-sources.jar");
    String nested = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("a/Deep.java"));
      String code = "package a;\n" + IMPORTS + "class Deep { int m(int i) { return m(";
      zip.write((code + nested + "); } }").getBytes(StandardCharsets.UTF_8));
    }
    Cli run = check(jar);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: a/Deep.java: left out: its brackets nest 20003 deep, more than 2000");
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void takesOtherEncodings() throws IOException {
    String code = IMPORTS + "class Grün { void grün() throws Exception {\n" + SEND + "}}\n";
    Path file = folder.resolve("Green.java");
    Files.writeString(file, code, StandardCharsets.UTF_16);
    assertThat(check(file).err()).isEmpty();

    Files.writeString(file, code, StandardCharsets.UTF_16LE);
    Cli run = Cli.run(Engine.javac(), "check", "--encoding", "UTF-16LE", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Green.java:4:");

    Files.writeString(file, code, StandardCharsets.ISO_8859_1);
    assertThat(check(file).errors())
        .contains(
            "httpvet: note: 1 file has bytes that are not UTF-8, so text may be misread; give"
                + " --encoding: "
                + file);
    run = Cli.run(Engine.javac(), "check", "--encoding", "ISO-8859-1", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Green.java:4:");
  }

  @Test
  void saysThatALaterReleaseWouldReadAFile() throws IOException {
    Path file = folder.resolve("Text.java");
    Files.writeString(file, IMPORTS + "class Text { HttpClient c; String s = \"\"\"\n  a\"\"\"; }");
    assertThat(check(file).err()).isEmpty();
    assertThat(Cli.run(Engine.javac(), "check", "--release", "11", file).errors())
        .containsExactly(
            "httpvet: note: 1 file cannot be parsed in full, so findings may be missing: "
                + file
                + "; "
                + file
                + " has syntax of Java 15: give --release 15 or later");
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_20)
  void saysThatANewerJdkWouldReadAFile() throws IOException {
    Path file = folder.resolve("Points.java");
    Files.writeString(
        file,
        IMPORTS
            + "class Points { boolean m(Object o) { return o instanceof Point(int x, int y); } }");
    assertThat(check(file).errors())
        .containsExactly(
            "httpvet: note: 1 file cannot be parsed in full, so findings may be missing: "
                + file
                + "; "
                + file
                + " has syntax of Java 21, which a JDK 21 would read, and this JDK "
                + Runtime.version().feature()
                + " does not");
  }

  private void endsWell(CharSequence code) throws IOException {
    Path file = Files.writeString(folder.resolve("Hard.java"), code);
    Cli run = check(file);
    assertWithMessage(run.err()).that(run.code()).isAnyOf(0, 1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith(" in 1 file\n");
  }

  private static Cli check(Path path) {
    return Cli.run(Engine.javac(), "check", path);
  }
}
