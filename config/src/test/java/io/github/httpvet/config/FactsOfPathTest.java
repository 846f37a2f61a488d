package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.facts.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of facts that anybody may have put into a jar. */
class FactsOfPathTest {

  private static final String OPENS =
      "opens low.Low#open(java.lang.String) -> java.io.InputStream | inferred=Low.java:9";

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  private Path jar(String name, byte[] facts) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(Facts.FILE));
      entries.write(facts);
    }
    return jar;
  }

  private Path jar(String name, String... lines) throws IOException {
    String text = Facts.HEADER + "\n" + String.join("\n", lines) + "\n";
    return jar(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> read(Path... entries) {
    return FactsOfPath.read(List.of(entries), problems).lines();
  }

  private void assertLeftOut(Path entry, String reason) throws IOException {
    Path good = jar("good.jar", OPENS);
    assertThat(read(entry, good)).containsExactly(OPENS);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith(entry + ": its META-INF/httpvet/facts is left out: ");
    assertThat(problems.get(0)).contains(reason);
    assertThat(problems.get(0).lines().count()).isEqualTo(1);
    problems.clear();
  }

  @Test
  void jarsAndFoldersTell() throws IOException {
    String other = "type high.High is client";
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("META-INF/httpvet"));
    Files.writeString(classes.resolve(Facts.FILE), Facts.HEADER + "\n" + other + "\n");

    assertThat(read(classes, jar("a.jar", OPENS), jar("b.jar", OPENS)))
        .containsExactly(OPENS, other)
        .inOrder();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoFileOfFactsGivesALine() throws IOException {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    assertLeftOut(jar("noise.jar", noise), "line 1");
    assertLeftOut(
        jar("later.jar", "# httpvet facts 2\n".getBytes(StandardCharsets.UTF_8)), "line 1");
    assertLeftOut(jar("role.jar", "brews low.Low#tea() | inferred=Low.java:9"), "line 2");
    assertLeftOut(jar("argument.jar", "closes low.Low#end(A) | argX inferred=L.java:9"), "line 2");
    assertLeftOut(jar("mend.jar", "release low.Low => evil()"), "line 2");
  }

  @Test
  void aHugeFileGivesALineAndLittleMemory() throws IOException {
    byte[] huge = new byte[64 << 20];
    Arrays.fill(huge, (byte) '\n');
    byte[] header = (Facts.HEADER + "\n").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(header, 0, huge, 0, header.length);

    assertLeftOut(jar("huge.jar", huge), "too large");
  }

  /** An expression matches such lines with a step of the stack for each word. */
  @Test
  void aLongLineDoesNotExhaustTheStack() throws IOException {
    Path jar = jar("long.jar", "closes low.Low#end() |" + " a".repeat(1_000_000) + " inferred=A:1");
    Path words = jar("words.jar", "closes low.Low#end() |" + " a".repeat(1_900) + " inferred=A:1");

    assertLeftOut(jar, "line 2");
    assertLeftOut(words, "line 2");
  }

  @Test
  void whatIsNoArchiveTellsNothing() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "text");

    assertThat(read(text, folder.resolve("missing.jar"), folder.resolve("none"))).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void onlyTheTablesTellOfTheJdkAndOfLibraries() throws IOException {
    Path jar =
        jar(
            "liar.jar",
            "neutral java.io.InputStream#close() | inferred=Evil.java:1",
            "neutral okhttp3.Response#close() | inferred=Evil.java:1",
            "type okhttp3.Response is client",
            OPENS);

    assertThat(read(jar)).containsExactly(OPENS);
    assertThat(problems).isEmpty();
  }
}
