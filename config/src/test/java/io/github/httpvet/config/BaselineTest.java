package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTest {

  private static final Finding LOOP = Findings.of("HttpClientInLoop", "m");
  private static final Finding TIMEOUT = Findings.of("HttpTimeoutMissing", "m");

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void setUp() {
    project = new Project(folder);
  }

  private Path file() {
    return project.file(Baseline.FILE_NAME);
  }

  private Baseline.Entry entry(String path, Finding finding) {
    return Baseline.entry(file(), project.file(path), finding);
  }

  @Test
  void isWrittenSortedAndReadAgain() throws IOException {
    project.write("sub/B.java", "");
    project.write("a b/A.java", "");
    List<Baseline.Entry> entries =
        List.of(
            entry("sub/B.java", LOOP),
            entry("a b/A.java", TIMEOUT),
            entry("a b/A.java", LOOP),
            entry("../other/C.java", LOOP),
            entry("a b/A.java", LOOP));
    Baseline.write(file(), entries);

    assertThat(Files.readAllLines(file()).stream().filter(line -> !line.startsWith("#")).toList())
        .containsExactly(
            "../other/C.java: HttpClientInLoop at get in A#m()",
            "a b/A.java: HttpClientInLoop at get in A#m()",
            "a b/A.java: HttpTimeoutMissing at get in A#m()",
            "sub/B.java: HttpClientInLoop at get in A#m()")
        .inOrder();
    Baseline read = Baseline.read(file());
    assertThat(read.entries()).containsExactlyElementsIn(Set.copyOf(entries));
    assertThat(read.accepting(project.file("a b/A.java"), LOOP))
        .hasValue(entry("a b/A.java", LOOP));
    assertThat(read.accepting(project.file("sub/B.java"), TIMEOUT)).isEmpty();
  }

  @Test
  void isTheSameTextForTheSameEntries() throws IOException {
    Baseline.write(file(), List.of(entry("B.java", LOOP), entry("A.java", LOOP)));
    String first = Files.readString(file());
    Baseline.write(file(), Baseline.read(file()).entries());

    assertThat(Files.readString(file())).isEqualTo(first);
    assertThat(first).doesNotContain("\r");
  }

  @Test
  void ordersAndEndsOfLinesDoNotMatter() throws IOException {
    Files.writeString(
        file(), "\uFEFF# x\r\n\r\nB.java: R at a in B#m()  \r\nA.java: R at a in A#m()\r\n");

    assertThat(Baseline.read(file()).entries().stream().map(Baseline.Entry::path).toList())
        .containsExactly("A.java", "B.java")
        .inOrder();
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    Files.writeString(file(), "# x\nA.java: R at a in A#m()\nsomething else\n");
    assertThat(problem()).startsWith(file() + ":3: not of the form PATH: RULE at NAME in ");

    for (String marker : List.of("<<<<<<< HEAD", "=======", ">>>>>>> topic", "||||||| base")) {
      Files.writeString(file(), "A.java: R at a in A#m()\n" + marker + "\n");
      assertThat(problem()).startsWith(file() + ":2: a merge conflict; ");
    }
    Files.delete(file());
    assertThat(problem()).isEqualTo(file() + ": there is no such baseline file");
  }

  private String problem() {
    return assertThrows(ConfigurationException.class, () -> Baseline.read(file())).getMessage();
  }

  @Test
  void aMovedFileKeepsItsEntries() throws IOException {
    project.write("new/A.java", "");
    Baseline.write(file(), List.of(entry("old/A.java", LOOP)));

    assertThat(Baseline.read(file()).accepting(project.file("new/A.java"), LOOP))
        .hasValue(entry("old/A.java", LOOP));
  }

  @Test
  void aCopiedFileDoesNot() throws IOException {
    project.write("old/A.java", "");
    project.write("new/A.java", "");
    Baseline.write(file(), List.of(entry("old/A.java", LOOP)));

    assertThat(Baseline.read(file()).accepting(project.file("new/A.java"), LOOP)).isEmpty();
  }

  @Test
  void ofTwoCopiesOfAMovedFileOneIsAccepted() throws IOException {
    Baseline.write(file(), List.of(entry("old/A.java", LOOP)));
    Baseline baseline = Baseline.read(file());

    assertThat(baseline.accepting(project.file("one/A.java"), LOOP)).isPresent();
    assertThat(baseline.accepting(project.file("two/A.java"), LOOP)).isEmpty();
    assertThat(baseline.accepting(project.file("one/A.java"), LOOP)).isPresent();
  }

  @Test
  void staleIsWhatWasCheckedAndNotMet() throws IOException {
    project.write("A.java", "");
    project.write("B.java", "");
    Baseline.Entry met = entry("A.java", LOOP);
    Baseline.Entry mended = entry("A.java", TIMEOUT);
    Baseline.Entry unchecked = entry("B.java", LOOP);
    Baseline.Entry gone = entry("C.java", LOOP);
    Baseline.write(file(), List.of(met, mended, unchecked, gone));
    Baseline baseline = Baseline.read(file());
    List<Path> checked = List.of(project.file("A.java"));

    assertThat(
            baseline.stale(checked, List.of("HttpClientInLoop", "HttpTimeoutMissing"), Set.of(met)))
        .containsExactly(mended, gone);
    assertThat(baseline.stale(checked, List.of("HttpClientInLoop"), Set.of(met)))
        .containsExactly(gone);
  }

  @Test
  void nothingIsAcceptedWithoutFile() {
    assertThat(Baseline.NONE.accepting(project.file("A.java"), LOOP)).isEmpty();
    assertThat(Baseline.NONE.entries()).isEmpty();
  }
}
