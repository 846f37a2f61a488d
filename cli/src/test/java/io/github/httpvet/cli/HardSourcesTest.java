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
    assertThat(run.errors()).hasSize(1);
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
