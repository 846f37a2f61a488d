package io.github.httpvet.seeds;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over a tree and a cache that are made for it. */
final class SeedCommandTest {

  private static final String TRIED =
      """
      import java.io.InputStream;
      import java.net.http.*;

      class Tried {
        int first(HttpClient http, HttpRequest request) throws Exception {
          try (InputStream in =
              http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            return in.read();
          }
        }
      }
      """;

  @TempDir private Path folder;

  private Path home;
  private Path cache;

  @BeforeEach
  void makeSources() throws IOException {
    home = folder.resolve("home");
    Path samples = Files.createDirectories(home.resolve("samples/src/main/java"));
    Files.createDirectories(home.resolve("testkit/src/test/snippets"));
    Files.writeString(samples.resolve("Tried.java"), TRIED);
    cache = folder.resolve("cache");
    Path artifact = Files.createDirectories(cache.resolve("org.example_one_1.0"));
    Files.writeString(artifact.resolve("classpath.txt"), "");
    try (ZipOutputStream jar =
        new ZipOutputStream(Files.newOutputStream(artifact.resolve("one-1.0-sources.jar")))) {
      jar.putNextEntry(new ZipEntry("Tried.java"));
      jar.write(TRIED.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void countsByWayAndClient() {
    String said = run(0, "--at-least", "50");
    assertThat(said).containsMatch("try-unwrapped +1 +1 +0 +0 +100.0 %");
    assertThat(said).containsMatch("early-return +1 +1 +0 +0 +100.0 %");
    assertThat(said).contains("1 sources with clients compile");
  }

  @Test
  void takesPublishedSources() throws IOException {
    Path list = folder.resolve("list.tsv");
    String said = run(0, "--list", list.toString(), cache.toString());
    assertThat(said).containsMatch("try-unwrapped +2 +2");
    assertThat(Files.readAllLines(list))
        .contains("try-unwrapped\tjava.net.http\torg.example_one_1.0/Tried.java\t6\tfound");
  }

  @Test
  void tellsSmallShares() {
    run(1, "--at-least", "100.5");
  }

  private String run(int expected, String... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      List<String> arguments =
          new ArrayList<>(List.of("--home", home.toString(), "--classpath", ""));
      arguments.addAll(List.of(more));
      int code = new CommandLine(new SeedCommand()).execute(arguments.toArray(String[]::new));
      assertThat(code).isEqualTo(expected);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
