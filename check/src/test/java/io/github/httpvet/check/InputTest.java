package io.github.httpvet.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.compilation.hit.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a path stands for, and what they are called. */
final class InputTest {

  private static final String CODE = "class X {}";
  @TempDir private Path folder;

  @Test
  void takesTheJavaFilesOfAFolderInOrder() throws IOException {
    write("src/b/B.java");
    write("src/a/A.java");
    write("src/a/notes.txt");
    write("src/module-info.java");
    write("src/.hidden/H.java");
    write("src/META-INF/versions/9/a/A.java");
    assertThat(names(folder.resolve("src"))).containsExactly("a/A.java", "b/B.java").inOrder();
  }

  @Test
  void leavesOutWhatABuildWrote() throws IOException {
    write("m/pom.xml", "<project/>");
    write("m/target/generated/G.java");
    write("m/code/A.java");
    write("g/build.gradle.kts");
    write("g/build/generated/G.java");
    write("g/src/build/B.java");
    write("plain/target/T.java");
    assertThat(names(folder))
        .containsExactly("g/src/build/B.java", "m/code/A.java", "plain/target/T.java");
  }

  @Test
  void takesTheProductionCodeOfAGradleProject() throws IOException {
    write("settings.gradle");
    write("app/build.gradle");
    write("app/src/main/java/com/test/A.java");
    write("app/src/test/java/ATest.java");
    write("app/src/testFixtures/java/F.java");
    write("app/src/integrationTest/kotlin/K.java");
    write("app/build/generated/G.java");
    write("lib/src/main/java/build/L.java");
    write("lib/src/androidTest/java/LTest.java");
    write("lib/build/generated/G.java");
    assertThat(names(folder))
        .containsExactly("app/src/main/java/com/test/A.java", "lib/src/main/java/build/L.java");
    assertThat(names(folder.resolve("app/src/test"))).containsExactly("java/ATest.java");
    try (Sources sources = Sources.of(List.of(folder), true)) {
      assertThat(sources.files()).hasSize(6);
    }
  }

  @Test
  void takesTestsOfOtherFolders() throws IOException {
    write("plain/src/test/java/T.java");
    assertThat(names(folder)).containsExactly("plain/src/test/java/T.java");
  }

  @Test
  void takesTheTestsOfAMavenProjectIfAsked() throws IOException {
    write(
        "pom.xml",
        "<project><build><testSourceDirectory>t</testSourceDirectory></build></project>");
    write("src/main/java/A.java");
    write("t/ATest.java");
    assertThat(names(folder)).containsExactly("src/main/java/A.java");
    try (Sources sources = Sources.of(List.of(folder), true)) {
      assertThat(sources.files()).hasSize(2);
    }
  }

  @Test
  void takesTheProductionCodeOfAMavenProjectAndItsModules() throws IOException {
    write(
        "pom.xml",
        "<project><modules><module>one</module><module> two/pom.xml </module>"
            + "<module>gone</module><module>${x}</module></modules>"
            + "<profiles><profile><modules><module>three</module></modules></profile></profiles>"
            + "</project>");
    write("one/pom.xml", "<project><modules><module>..</module></modules></project>");
    write("one/src/main/java/One.java");
    write("one/src/test/java/OneTest.java");
    write(
        "two/pom.xml", "<project><build><sourceDirectory>code</sourceDirectory></build></project>");
    write("two/code/Two.java");
    write("three/pom.xml", "<project/>");
    write("three/src/main/java/Three.java");
    assertThat(names(folder))
        .containsExactly(
            "one/src/main/java/One.java", "three/src/main/java/Three.java", "two/code/Two.java");
  }

  @Test
  void takesTheFilesOfASourcesJarUnderTheirEntryNames() throws IOException {
    Path jar = folder.resolve("lib-sources.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name :
          List.of("a/A.java", "a/A.class", "../Evil.java", "META-INF/versions/9/a/A.java")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(CODE.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path unpacked;
    try (Sources sources = Sources.of(List.of(jar))) {
      assertThat(sources.files()).hasSize(1);
      Source only = sources.files().get(0);
      assertThat(only.shown()).isEqualTo("a/A.java");
      assertThat(sources.notes())
          .containsExactly("1 entry leads out of its archive and is left out: ../Evil.java");
      assertThat(only.root().uri()).isEqualTo("jar:" + jar.toUri() + "!/");
      unpacked = only.file();
      assertThat(Files.readString(unpacked)).isEqualTo(CODE);
    }
    assertThat(Files.exists(unpacked)).isFalse();
    assertThat(Files.exists(folder.resolve("Evil.java"))).isFalse();
  }

  @Test
  void takesEveryFileOnce() throws IOException {
    Path file = write("src/A.java");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("src"));
    try (Sources sources = Sources.of(List.of(file, folder.resolve("src"), link, file))) {
      assertThat(sources.files()).hasSize(1);
    }
  }

  @Test
  void survivesALoopOfLinks() throws IOException {
    write("src/A.java");
    Files.createSymbolicLink(folder.resolve("src/again"), folder.resolve("src"));
    try (Sources sources = Sources.of(List.of(folder.resolve("src")))) {
      assertThat(sources.files()).hasSize(1);
      assertThat(sources.notes()).isEmpty();
    }
  }

  @Test
  void gluesNoUriTogetherThatIsNone() throws IOException {
    write("with blank/Ä b:c.java");
    try (Sources sources = Sources.of(List.of(folder))) {
      assertThat(sources.files().get(0).uri()).isEqualTo("with%20blank/%C3%84%20b:c.java");
      assertThat(sources.files().get(0).root().uri()).isEqualTo(folder.toUri().toString());
    }
  }

  private List<String> names(Path path) {
    try (Sources sources = Sources.of(List.of(path))) {
      return sources.files().stream().map(Source::inner).toList();
    }
  }

  private Path write(String name) throws IOException {
    return write(name, CODE);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
