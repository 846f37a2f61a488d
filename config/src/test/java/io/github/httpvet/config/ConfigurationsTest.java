package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.rules.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file holds for a source. */
final class ConfigurationsTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void setUp() throws IOException {
    project = new Project(folder);
    Files.createDirectory(project.file(".git"));
  }

  @Test
  void theNearestAboveHolds() throws IOException {
    Path top = project.write("httpvet.properties", "");
    Path module = project.write("m/httpvet.properties", "");
    Configurations configurations = new Configurations();

    assertThat(configurations.of(project.file("m/src/A.java")).file()).hasValue(module);
    assertThat(configurations.of(project.file("n/src/A.java")).file()).hasValue(top);
    assertThat(configurations.of(project.file(".")).file()).hasValue(top);
    assertThat(configurations.of(project.file("n/src/A.java")))
        .isSameInstanceAs(configurations.of(project.file("n/B.java")));
  }

  @Test
  void aRepositoryIsNotLeft() throws IOException {
    project.write("httpvet.properties", "");
    Files.createDirectories(project.file("inner/.git"));
    project.write("linked/.git", "gitdir: elsewhere");

    assertThat(Configuration.of(project.file("inner/src/A.java")).file()).isEmpty();
    assertThat(Configuration.of(project.file("linked/A.java")).file()).isEmpty();
    project.write("inner/httpvet.properties", "");
    assertThat(Configuration.of(project.file("inner/src/A.java")).file()).isPresent();
  }

  @Test
  void aWrongFileIsWrongForEverySource() throws IOException {
    project.write("httpvet.properties", "nonsense = 1");
    Configurations configurations = new Configurations();

    ConfigurationException first =
        assertThrows(
            ConfigurationException.class, () -> configurations.of(project.file("a/A.java")));
    ConfigurationException second =
        assertThrows(
            ConfigurationException.class, () -> configurations.of(project.file("b/B.java")));
    assertThat(second).isSameInstanceAs(first);
  }

  @Test
  void aFolderInPlaceOfTheFileIsWrong() throws IOException {
    Files.createDirectory(project.file("httpvet.properties"));

    assertThrows(ConfigurationException.class, () -> Configuration.of(project.file("src/A.java")));
  }

  @Test
  void oneForAll() {
    Configurations configurations = Configurations.always(Configuration.none());

    assertThat(configurations.of(project.file("A.java"))).isEqualTo(Configuration.none());
  }

  @Test
  void whoWritesTheBaselineNeedsNone() throws IOException {
    project.write("httpvet.properties", "baseline = later.txt");

    assertThrows(ConfigurationException.class, () -> Configuration.of(project.file("A.java")));
    assertThat(Configurations.withoutBaseline().of(project.file("A.java")).baselineFile())
        .hasValue(project.file("later.txt"));
  }
}
