package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static io.github.httpvet.cli.ShopProject.accepted;
import static io.github.httpvet.cli.ShopProject.leaking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is accepted stays accepted while the code around it changes, and nothing else is. */
final class BaselineTest {

  @TempDir private Path folder;
  private ShopProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = ShopProject.in(folder);
    project.write("src/A.java", leaking("A", "one", "two"));
  }

  private void accept() {
    Cli run = project.run("baseline", folder);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void oneCommandAcceptsWhatIsThere() throws IOException {
    assertThat(project.check().code()).isEqualTo(1);

    Cli run = project.run("baseline", folder);

    Path file = folder.resolve("httpvet-baseline.txt");
    Path configuration = folder.resolve("httpvet.properties");
    assertThat(run.out())
        .isEqualTo(
            (file + ": 2 findings accepted, 2 new, 0 dropped\n")
                + (configuration + ": names it now\n"));
    assertThat(project.read("httpvet.properties")).isEqualTo("baseline = httpvet-baseline.txt\n");
    assertThat(project.baseline())
        .containsExactly(accepted("src/A.java", "A", "one"), accepted("src/A.java", "A", "two"))
        .inOrder();
    Cli check = project.check();
    assertThat(check.code()).isEqualTo(0);
    assertThat(check.err()).isEqualTo("httpvet: note: 2 findings are accepted by " + file + "\n");
  }

  @Test
  void editsAroundAFindingLeaveItAccepted() throws IOException {
    accept();
    String text = project.read("src/A.java");
    String edited =
        text.replace("class A {", "// a comment\n\nclass A {\n  private final int x = 1;\n")
            .replace("one : all", "each : all")
            .replace("send(one,", "send(each,")
            .replace("List<HttpRequest> all", "final List<HttpRequest> requests")
            .replace(" : all", " : requests")
            .replace("HttpClient.newHttpClient()", "HttpClient\n          .newHttpClient()\n ")
            .replace("  void two", "\tvoid helper() {}\n\n  void two")
            .replace("\n", "\r\n");
    assertThat(edited).isNotEqualTo(text);
    project.write("src/A.java", edited);

    assertThat(project.check().out()).contains("no findings");
  }

  @Test
  void aMovedFileStaysAccepted() throws IOException {
    accept();
    Files.createDirectories(folder.resolve("src/inner"));
    Files.move(folder.resolve("src/A.java"), folder.resolve("src/inner/A.java"));

    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void aCopyIsNew() throws IOException {
    accept();
    project.write("src/copy/A.java", leaking("A", "one", "two"));

    assertThat(project.check().out()).contains("2 findings");
  }

  @Test
  void whatIsNewIsReportedAlsoInTheSameMethod() throws IOException {
    accept();
    project.write("src/A.java", leaking("A", "one", "two", "three"));
    assertThat(project.check().out()).contains("1 finding in 1 file");

    String line = "      HttpClient.newHttpClient().send(one, BodyHandlers.discarding());\n";
    String doubled = leaking("A", "one", "two").replaceFirst(Pattern.quote(line), line + line);
    project.write("src/A.java", doubled);
    assertThat(project.check().out()).contains("1 finding in 1 file");
  }

  @Test
  void whatIsMendedIsToldAndDropped() throws IOException {
    accept();
    project.write("src/A.java", leaking("A", "two"));

    Cli check = project.check();
    assertThat(check.code()).isEqualTo(0);
    assertThat(check.errors())
        .contains(
            "httpvet: note: 1 line of "
                + folder.resolve("httpvet-baseline.txt")
                + " accepts what is no longer found: httpvet baseline writes it again without");

    assertThat(project.run("baseline", folder).out())
        .endsWith("httpvet-baseline.txt: 1 finding accepted, 0 new, 1 dropped\n");
    assertThat(project.baseline()).containsExactly(accepted("src/A.java", "A", "two"));
    project.write("src/A.java", leaking("A", "one", "two"));
    assertThat(project.check().code()).isEqualTo(1);
  }

  @Test
  void entriesOfFilesThatAreNotCheckedStay() throws IOException {
    project.write("src/b/B.java", leaking("B", "one"));
    accept();
    project.write("src/A.java", leaking("A", "two"));
    project.write("src/b/B.java", leaking("B"));

    project.run("baseline", folder.resolve("src/A.java"));
    assertThat(project.baseline())
        .containsExactly(accepted("src/A.java", "A", "two"), accepted("src/b/B.java", "B", "one"));
    project.run("baseline", "--rules", "HttpTimeoutMissing", folder);
    assertThat(project.baseline()).hasSize(2);
    Files.delete(folder.resolve("src/b/B.java"));
    project.run("baseline", folder.resolve("src/A.java"));
    assertThat(project.baseline()).containsExactly(accepted("src/A.java", "A", "two"));
  }

  @Test
  void aSuppressedFindingDoesNotShiftOthers() throws IOException {
    String line = "      HttpClient.newHttpClient().send(one, BodyHandlers.discarding());\n";
    String suppressed =
        "      @SuppressWarnings(\"HttpClientInLoop\") Object o ="
            + " HttpClient.newHttpClient().send(one, BodyHandlers.discarding());\n";
    String text = leaking("A", "one");
    project.write("src/A.java", text.replace(line, suppressed + line));
    accept();

    assertThat(project.baseline()).containsExactly(accepted("src/A.java", "A", "one") + " (2)");
  }

  @Test
  void theConfiguredFileIsWrittenAndAnotherIfAskedFor() throws IOException {
    project.write("httpvet.properties", "# ours\nbaseline = ci/accepted.txt");
    Files.createDirectories(folder.resolve("ci"));
    accept();
    assertThat(project.read("ci/accepted.txt")).contains("../src/A.java: HttpClientInLoop");
    assertThat(project.read("httpvet.properties")).isEqualTo("# ours\nbaseline = ci/accepted.txt");
    assertThat(project.check().code()).isEqualTo(0);

    project.write("httpvet.properties", "notes = true");
    project.run("baseline", "--file", folder.resolve("other.txt"), folder);
    assertThat(project.read("httpvet.properties"))
        .isEqualTo("notes = true\nbaseline = other.txt\n");
  }

  @Test
  void aGateNeverOpensByItself() throws IOException {
    accept();
    Path file = folder.resolve("httpvet-baseline.txt");
    Files.delete(file);
    Cli missing = project.check();
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err())
        .isEqualTo(
            "httpvet: "
                + folder.resolve("httpvet.properties")
                + ":1: baseline: there is no file "
                + file
                + "; write it with httpvet baseline, or remove this line\n");

    Files.writeString(file, "nonsense\n");
    Cli wrong = project.check();
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("httpvet: " + file + ":1: not of the form");
    assertThat(project.run("baseline", folder).code()).isEqualTo(2);
  }

  @Test
  void branchesThatBothAcceptMergeCleanlyWhereLinesAreApart() throws IOException {
    project.write("src/M.java", leaking("M", "one"));
    project.write("src/Z.java", leaking("Z", "one"));
    accept();
    project.commit("start");
    project.git("checkout", "-q", "-b", "topic");
    project.write("src/A.java", leaking("A", "one", "two", "topic"));
    accept();
    project.commit("topic");
    project.git("checkout", "-q", "main");
    project.write("src/Z.java", leaking("Z", "main", "one"));
    project.write("src/M.java", leaking("M"));
    accept();
    project.commit("main");

    project.git("merge", "-q", "-m", "merge", "topic");

    assertThat(project.check().code()).isEqualTo(0);
    assertThat(project.baseline()).hasSize(5);
    assertThat(project.baseline()).isInOrder();
  }

  @Test
  void whatCannotBeMergedIsAnErrorUnlessGitKeepsBothSides() throws IOException {
    accept();
    project.commit("start");
    project.git("checkout", "-q", "-b", "topic");
    project.write("src/B.java", leaking("B", "topic"));
    accept();
    project.commit("topic");
    project.git("checkout", "-q", "main");
    project.write("src/C.java", leaking("C", "main"));
    accept();
    project.commit("main");

    assertThat(project.tryGit("merge", "-q", "topic")).isNotNull();
    assertThat(project.check().err()).contains("a merge conflict; keep the lines of both sides");
    project.git("merge", "--abort");

    project.write(".gitattributes", "httpvet-baseline.txt merge=union\n");
    project.commit("union");
    project.git("merge", "-q", "-m", "merge", "topic");
    assertThat(project.check().code()).isEqualTo(0);
    assertThat(project.baseline()).hasSize(4);
  }
}
