package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static io.github.httpvet.cli.ShopProject.leaking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --since}. */
final class SinceTest {

  @TempDir private Path folder;
  private ShopProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = ShopProject.in(Files.createDirectories(folder.resolve("the shop")));
  }

  @Test
  void onlyChangedLinesCount() throws IOException {
    project.write("src/a b/A.java", leaking("A", "one"));
    project.commit("start");
    assertThat(project.check("--since", "HEAD").code()).isEqualTo(0);

    project.write("src/a b/A.java", leaking("A", "zero", "one"));
    Cli run = project.check("--since", "HEAD");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 finding in 1 file");
    assertThat(run.out()).contains("A.java:12:18");

    project.git("add", "-A");
    assertThat(project.check("--since", "HEAD").out()).contains("1 finding in 1 file");
    project.commit("more");
    assertThat(project.check("--since", "HEAD").out()).contains("no findings");
    assertThat(project.check("--since", "HEAD~1").out()).contains("1 finding in 1 file");
  }

  @Test
  void newFilesCountWhetherGitKnowsThemOrNot() throws IOException {
    project.write("src/A.java", leaking("A", "one"));
    project.commit("start");
    project.write("src/\u00fcB.java", leaking("\u00fcB", "one"));
    assertThat(project.check("--since", "HEAD").out()).contains("1 finding in 2 files");
    project.git("add", "-A");
    assertThat(project.check("--since", "HEAD").out()).contains("1 finding in 2 files");
  }

  @Test
  void aRenamedFileCountsWhereItChanged() throws IOException {
    project.write("src/A.java", leaking("A", "one", "two", "three", "four"));
    project.commit("start");
    project.git("mv", "src/A.java", "src/B.java");
    project.write("src/B.java", leaking("A", "one", "two", "three", "four", "five"));
    project.commit("rename");

    assertThat(project.check("--since", "HEAD~1").out()).contains("1 finding in 1 file");
  }

  @Test
  void aBranchIsComparedWithWhereItBegan() throws IOException {
    project.write("src/A.java", leaking("A", "one"));
    project.write("src/B.java", leaking("B", "one"));
    project.commit("start");
    project.git("checkout", "-q", "-b", "topic");
    project.write("src/C.java", leaking("C", "one"));
    project.commit("topic");
    project.git("checkout", "-q", "main");
    project.write("src/B.java", leaking("B"));
    project.commit("main mends B");
    project.git("checkout", "-q", "topic");

    assertThat(project.check("--since", "main").out()).contains("2 findings in 3 files");
    assertThat(project.check("--since", "main...").out()).contains("1 finding in 3 files");
  }

  @Test
  void whatGitDoesNotKnowIsALine() throws IOException {
    project.write("src/A.java", leaking("A", "one"));
    project.commit("start");
    for (String revision : new String[] {"nowhere", "-x", "", "nowhere..."}) {
      Cli run = project.check("--since", revision);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.errors()).hasSize(1);
      assertThat(run.err()).startsWith("httpvet: --since: ");
    }
    assertThat(project.check("--since", "nowhere").err())
        .contains("git knows no revision nowhere in ");

    Path outside = Files.writeString(folder.resolve("A.java"), leaking("A", "one"));
    Cli run = project.run("check", outside, "--since", "HEAD");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("A.java is in no git repository");
  }
}
