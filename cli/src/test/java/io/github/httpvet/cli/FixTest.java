package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code httpvet fix}: what it changes, shows and refuses. */
final class FixTest {

  private static final String LEAKING =
      """
      package shop;

      import java.io.IOException;
      import java.io.InputStream;
      import java.net.HttpURLConnection;
      import java.net.URL;

      class A {

        int first(URL url) throws IOException {
          HttpURLConnection connection = (HttpURLConnection) url.openConnection();
          connection.setRequestMethod("GET"); // as before
          InputStream in = connection.getInputStream();
          int first = in.read();

          return first;
        }
      }
      """;

  private static final String MENDED =
      """
      package shop;

      import java.io.IOException;
      import java.io.InputStream;
      import java.net.HttpURLConnection;
      import java.net.URL;

      class A {

        int first(URL url) throws IOException {
          HttpURLConnection connection = (HttpURLConnection) url.openConnection();
          connection.setConnectTimeout(10_000);
          connection.setReadTimeout(30_000);
          connection.setRequestMethod("GET"); // as before
          try (InputStream in = connection.getInputStream()) {
            int first = in.read();

            return first;
          }
        }
      }
      """;

  @TempDir private Path folder;
  private ShopProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = ShopProject.in(folder);
    project.write("src/A.java", LEAKING);
  }

  @Test
  void mendsWhatGitCanGiveBack() throws IOException {
    project.commit("start");

    Cli run = project.run("fix", folder.resolve("src"));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
    assertThat(project.read("src/A.java")).isEqualTo(MENDED);
    Path file = folder.resolve("src/A.java");
    assertThat(run.out())
        .isEqualTo(
            (file + ":11: HttpTimeoutMissing: Set timeouts: 10 s to connect, 30 s for the rest")
                + " (defaults, to be adapted)\n"
                + (file + ":15: HttpResponseNotClosed: Open `in` in a try-with-resources")
                + " statement\n"
                + "2 fixes in 1 file made\n");
    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void setsTheTimesOfTheConfiguration() throws IOException {
    project.write("httpvet.properties", "option.FixTimeout.connect = 1500ms\n");
    project.commit("start");

    Cli run = project.run("fix", "--option", "FixTimeout:response=2min", folder.resolve("src"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Set timeouts: 1500 ms to connect, 120 s for the rest (def");
    assertThat(project.read("src/A.java")).contains("connection.setConnectTimeout(1_500);\n");
    assertThat(project.read("src/A.java")).contains("connection.setReadTimeout(120_000);\n");
  }

  @Test
  void tellsOfATimeThatIsNone() {
    Cli run = project.run("fix", "--option", "FixTimeout:connect=soon", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "httpvet: option `FixTimeout:connect`: `soon` is not a time such as 500ms, 10s or"
                + " 2min\n");
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    project.commit("start");
    project.run("fix", folder);
    project.commit("mended");

    Cli again = project.run("fix", folder);

    assertThat(again.out()).isEqualTo("0 fixes in no files made\n");
    assertThat(project.read("src/A.java")).isEqualTo(MENDED);
  }

  @Test
  void showsADiffAndWritesNothing() throws IOException {
    Cli run = project.run("fix", "--dry-run", folder);

    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).contains("+    connection.setReadTimeout(30_000);\n");
    assertThat(run.out()).contains("-    InputStream in = connection.getInputStream();\n");
    assertThat(run.out()).endsWith("2 fixes in 1 file would be made\n");
    assertThat(project.read("src/A.java")).isEqualTo(LEAKING);
  }

  @Test
  void leavesWhatGitCouldNotGiveBack() throws IOException {
    Cli untracked = project.run("fix", folder);
    assertThat(untracked.code()).isEqualTo(1);
    assertThat(untracked.err())
        .contains("not changed: git could not give it back: commit it first, or say --force");
    assertThat(project.read("src/A.java")).isEqualTo(LEAKING);

    project.commit("start");
    String edited = LEAKING.replace("// as before", "// edited");
    project.write("src/A.java", edited);
    assertThat(project.run("fix", folder).code()).isEqualTo(1);
    assertThat(project.read("src/A.java")).isEqualTo(edited);

    assertThat(project.run("fix", "--force", folder).code()).isEqualTo(0);
    assertThat(project.read("src/A.java")).isEqualTo(MENDED.replace("// as before", "// edited"));
  }

  @Test
  void keepsLineEndsMarksAndPermissions() throws IOException {
    Path file = folder.resolve("src/A.java");
    byte[] marked = ("\uFEFF" + LEAKING.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
    Files.write(file, marked);
    var permissions = Files.getPosixFilePermissions(file);
    project.commit("start");

    assertThat(project.run("fix", folder).code()).isEqualTo(0);

    assertThat(Files.readString(file, StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    try (var inside = Files.list(file.getParent())) {
      assertThat(inside.toList()).containsExactly(file);
    }
  }

  @Test
  void leavesAcceptedAndSwitchedOff() throws IOException {
    project.write("httpvet.properties", "severity.HttpResponseNotClosed = off\n");
    project.commit("start");

    assertThat(project.run("fix", folder).out()).endsWith("1 fix in 1 file made\n");
    assertThat(project.read("src/A.java")).contains("    InputStream in = connection");
  }
}
