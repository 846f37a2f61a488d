package io.github.httpvet.maven.goal;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleSourcesTest {

  private static final Vet VET = Vet.of(List.of(), Map.of());
  private static final String CLIENT = "class A { java.net.http.HttpClient http; }";

  @TempDir Path directory;
  private final MavenProject project = new MavenProject();

  private void add(String root, String file, String text, Charset encoding) throws IOException {
    Path path = directory.resolve(root).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, encoding);
    project.setFile(directory.resolve("pom.xml").toFile());
    project.addCompileSourceRoot(directory.resolve(root).toString());
  }

  private ModuleSources sources() {
    return ModuleSources.of(project, false, UTF_8, VET);
  }

  @Test
  void takesGeneratedSourcesThatMavenKnows() throws IOException {
    add("src/main/java", "p/B.java", "class B {}", UTF_8);
    assertThat(sources().mentionsClient()).isFalse();

    add("target/generated-sources/api", "p/A.java", CLIENT, UTF_8);
    project.addCompileSourceRoot(directory.resolve("missing").toString());

    assertThat(sources().mentionsClient()).isTrue();
    assertThat(sources().files()).isEqualTo(2);
    assertThat(sources().roots())
        .containsExactly(
            directory.resolve("src/main/java"), directory.resolve("target/generated-sources/api"))
        .inOrder();
  }

  @Test
  void takesFilesOfSettingsThatConfigureClients() throws IOException {
    add("src/main/java", "p/B.java", "class B {}", UTF_8);
    Path resources = Files.createDirectories(directory.resolve("src/main/resources"));
    Resource resource = new Resource();
    resource.setDirectory(resources.toString());
    project.addResource(resource);
    Files.writeString(resources.resolve("application.yml"), "server.port: 80\n");
    assertThat(sources().mentionsClient()).isFalse();

    Files.writeString(
        resources.resolve("application.yml"), "feign.client.config.a.readTimeout: 0\n");

    assertThat(sources().mentionsClient()).isTrue();
    assertThat(sources().files()).isEqualTo(2);
    assertThat(sources().roots())
        .containsExactly(directory.resolve("src/main/java"), resources)
        .inOrder();
  }

  @Test
  void takesTestsIfWanted() throws IOException {
    add("src/main/java", "p/B.java", "class B {}", UTF_8);
    Path tests = Files.createDirectories(directory.resolve("src/test/java"));
    Files.writeString(tests.resolve("A.java"), CLIENT);
    project.addTestCompileSourceRoot(tests.toString());

    assertThat(sources().mentionsClient()).isFalse();
    ModuleSources all = ModuleSources.of(project, true, UTF_8, VET);
    assertThat(all.mentionsClient()).isTrue();
    assertThat(all.roots()).containsExactly(directory.resolve("src/main/java"), tests).inOrder();
  }

  @Test
  void leavesOutWhatIsNoSource() throws IOException {
    add("src", ".hidden/A.java", CLIENT, UTF_8);
    add("src", "META-INF/versions/9/A.java", CLIENT, UTF_8);
    add("src", "module-info.java", "module java.net.http.user {}", UTF_8);
    add("src", "A.txt", CLIENT, UTF_8);

    assertThat(sources().roots()).isEmpty();
    assertThat(sources().mentionsClient()).isFalse();
  }

  @Test
  void doesNotGuessAtOtherEncodings() throws IOException {
    add("src", "A.java", CLIENT, UTF_16);

    assertThat(sources().mentionsClient()).isTrue();
  }
}
