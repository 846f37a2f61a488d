package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static io.github.httpvet.cli.ShopProject.leaking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That {@code check} and {@code config} read the project's configuration file. */
final class ConfigurationTest {

  @TempDir private Path folder;
  private ShopProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = ShopProject.in(folder);
    project.write("main/A.java", leaking("A", "one"));
    project.write("demo/B.java", leaking("B", "one"));
  }

  private void configure(String text) throws IOException {
    project.write("httpvet.properties", text);
  }

  @Test
  void severitiesAreLevelsOfTheReport() throws IOException {
    configure("severity = error\npath.d = demo/**\npath.d.severity = note\n");

    Cli run = project.check("--fail-on", "error");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("A.java:12:18: error: [HttpClientInLoop]");
    assertThat(run.out()).contains("B.java:12:18: note: [HttpClientInLoop]");
    assertThat(project.check("--format", "json").out()).contains("\"level\" : \"error\"");
    assertThat(project.check("--format", "sarif").out()).contains("\"level\" : \"error\"");
    assertThat(project.check("--format", "github").out()).contains("::error file=");
  }

  @Test
  void failOnDecidesFromWhichLevelOn() throws IOException {
    assertThat(project.check("--fail-on", "error").code()).isEqualTo(0);
    assertThat(project.check().code()).isEqualTo(1);
    configure("severity = note");
    assertThat(project.check().code()).isEqualTo(0);
    configure("severity = error");
    assertThat(project.check("--fail-on", "never").code()).isEqualTo(0);
  }

  @Test
  void excludedFilesAreNotChecked() throws IOException {
    configure("exclude = demo");
    assertThat(project.check().out()).contains("1 finding in 1 file");

    configure("exclude = **");
    Cli run = project.check();
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.err())
        .isEqualTo(
            "httpvet: note: 2 files excluded by " + folder.resolve("httpvet.properties") + "\n");
  }

  @Test
  void flagsGoBeforeTheFile() throws IOException {
    configure("severity.HttpClientInLoop = off\n");
    assertThat(project.check().code()).isEqualTo(0);
    assertThat(project.check("--no-config").code()).isEqualTo(1);
    assertThat(project.check("--rules", "HttpClientInLoop").code()).isEqualTo(1);
    Path other = project.write("other.properties", "exclude = demo\n");
    assertThat(project.check("--config", other).out()).contains("1 finding in 1 file");
    assertThat(project.check("--config", other, "--no-config").code()).isEqualTo(2);
    assertThat(project.check("--config", folder.resolve("none")).err())
        .isEqualTo(
            "httpvet: " + folder.resolve("none") + ": there is no such configuration file\n");
  }

  @Test
  void eachModuleMayHaveItsOwnFile() throws IOException {
    configure("severity = off\n");
    project.write("demo/httpvet.properties", "severity = error\n");

    assertThat(project.check().out()).contains("1 finding in 2 files");
  }

  @Test
  void anArchiveHasTheConfigurationOfItsFolder() throws IOException {
    configure("exclude = **/demo/**\n");
    Path zip = folder.resolve("all.zip");
    try (var file = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String entry : List.of("main/A.java", "demo/B.java")) {
        file.putNextEntry(new ZipEntry(entry));
        file.write(Files.readAllBytes(folder.resolve(entry)));
      }
    }

    assertThat(project.run("check", zip).out()).contains("1 finding in 1 file");
    assertThat(project.run("baseline", zip).code()).isEqualTo(0);
    assertThat(project.baseline())
        .containsExactly(ShopProject.accepted("all.zip!/main/A.java", "A", "one"));
    assertThat(project.run("check", zip).out()).contains("no findings");
  }

  @Test
  void aWrongFileIsOneLine() throws IOException {
    configure("\nsevrity = off\n");
    for (String command : List.of("check", "baseline", "config")) {
      Cli run = project.run(command, folder);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.errors()).hasSize(1);
      assertThat(run.err())
          .startsWith(
              "httpvet: "
                  + folder.resolve("httpvet.properties")
                  + ":2: sevrity: is not known; did you mean severity?");
    }
  }

  @Test
  void configShowsWhatIsInForceAndWhereFrom() throws IOException {
    configure("severity.HttpClientInLoop = error\n");
    Path file = folder.resolve("httpvet.properties");

    Cli run = project.run("config", "--check", folder.resolve("main"));

    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).startsWith(file + "\n\n");
    assertThat(run.out().lines().toList())
        .containsAtLeast(
            "severity.HttpClientInLoop = error  # " + file + ":1",
            "severity.HttpTimeoutMissing = warning  # default",
            "models = (none)  # default");

    Files.delete(file);
    assertThat(project.run("config", folder).out())
        .startsWith("no httpvet.properties is found above, so defaults hold\n");
    assertThat(project.run("config", folder.resolve("nowhere")).code()).isEqualTo(2);
  }

  @Test
  void configSeesWrongModels() throws IOException {
    project.write("models.txt", "no statement\n");
    configure("models = models.txt\n");

    Cli run = project.run("config", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("models.txt");
  }
}
