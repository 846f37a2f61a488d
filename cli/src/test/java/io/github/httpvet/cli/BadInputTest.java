package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong usage and input: exit 2, one line, no stack trace, nothing on the standard output. */
final class BadInputTest {

  private final FakeEngine engine = new FakeEngine();
  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void writeSource() throws IOException {
    good = Files.writeString(folder.resolve("Good.java"), "class Good {}");
  }

  @Test
  void namesAMissingPath() {
    rejects(folder + "/Nope.java does not exist", "check", folder + "/Nope.java");
  }

  @Test
  void rejectsAnEmptyPath() {
    rejects("an empty PATH stands for nothing; the current folder is .", "check", "");
  }

  @Test
  void rejectsAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("Pipe.java");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
    rejects(pipe + " is neither a file nor a folder, such as a pipe or a device", "check", pipe);
  }

  @Test
  void rejectsAFileThatIsTooLarge() throws IOException {
    Path large = Files.write(folder.resolve("Large.java"), new byte[(8 << 20) + 1]);
    rejects(large + " holds more than 8 MiB", "check", large);
    Cli run = Cli.run(engine, "check", folder);
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.errors())
        .containsExactly("httpvet: note: 1 file holds more than 8 MiB and is left out: " + large);
  }

  @Test
  void rejectsAnEncodingThatThereIsNot() {
    for (String name : List.of("UTF-9", "", "a b")) {
      rejects(
          "--encoding: there is no encoding '"
              + name
              + "'; there are UTF-8, UTF-16, ISO-8859-1 and others",
          "check",
          "--encoding",
          name,
          good);
    }
  }

  @Test
  void saysWhereTheSamplesAre() {
    rejects(
        "the samples are run by the httpvet script at the top of httpvet's source tree",
        "samples",
        "--smoke");
    assertThat(Cli.run(engine, "--help").out()).containsMatch("\\n  samples +Runs the samples of ");
  }

  @Test
  void namesALinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("X.java"), folder.resolve("nothing"));
    rejects(link + " is a symbolic link to nothing", "check", link);
  }

  @Test
  void takesAFolderNamedLikeAFileForAFolder() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("X.java"));
    rejects("there is no Java file to check in " + odd, "check", odd);
  }

  @Test
  void rejectsAFolderWithoutJava() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    rejects("there is no Java file to check in " + empty, "check", empty);
  }

  @Test
  void rejectsAFolderOfWhichNothingCanBeRead() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    Path link = Files.createSymbolicLink(odd.resolve("X.java"), folder.resolve("nothing"));
    rejects(link + " cannot be read", "check", odd);
  }

  @Test
  void goesOnWithoutWhatCannotBeReadBelowAFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("X.java"), folder.resolve("nothing"));
    Cli run = Cli.run(engine, "check", folder);
    assertThat(run.errors())
        .containsExactly(
            "httpvet: note: 1 file cannot be read and is left out: " + folder.resolve("X.java"));
    assertThat(run.out()).isEqualTo("no findings in 1 file\n");
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void rejectsAFileOfAnotherKind() throws IOException {
    Path other = Files.writeString(folder.resolve("Good.kt"), "class Good");
    rejects(
        other + " is not a Java file, a folder, a pom.xml's folder, a jar or a zip file",
        "check",
        other);
  }

  @Test
  void rejectsACorruptJar() throws IOException {
    Path jar = Files.writeString(folder.resolve("x-sources.jar"), "no jar at all");
    Cli run = Cli.run(engine, "check", jar);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("httpvet: cannot unpack " + jar + ": ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void rejectsAPomThatIsNoXml() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project>\n<modules>");
    rejects(folder.resolve("pom.xml") + " is not well formed, line 2", "check", folder);
  }

  @Test
  void namesAMissingClassPathEntry() {
    rejects(
        "the class path entry /no/such.jar does not exist",
        "check",
        "--classpath",
        folder + ":/no/such.jar",
        good);
  }

  @Test
  void namesACorruptClassPathEntry() throws IOException {
    Path jar = Files.writeString(folder.resolve("bad.jar"), "no jar at all");
    rejects(
        "the class path entry " + jar + " is no readable jar", "check", "--classpath", jar, good);
  }

  @Test
  void namesTheNearestRule() {
    rejects(
        "there is no rule HttpLeek; did you mean HttpLeak?", "check", "--rules", "HttpLeek", good);
    rejects("there is no rule HttpLeek; did you mean HttpLeak?", "explain", "HttpLeek");
    rejects(
        "there is no rule CompletelyDifferent; there are: HttpLeak, HttpOther",
        "explain",
        "CompletelyDifferent");
  }

  @Test
  void rejectsAListWithoutRules() {
    rejects(
        "--rules names no rule: give default, all or names of rules",
        "check",
        "--rules",
        ",",
        good);
  }

  @Test
  void passesOnWhatIsWrongWithAnOption() {
    rejects("unknown option HttpLeak:nope", "check", "--option", "HttpLeak:nope=1", good);
    rejects(
        "--option phases=connect is not of the form Rule:name=value",
        "check",
        "--option",
        "phases=connect",
        good);
  }

  @Test
  void namesTheAcceptedFormats() {
    Cli run = Cli.run(engine, "check", "--format", "xml", good);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err())
        .startsWith(
            "httpvet: Invalid value for option '--format': 'xml' is none of text, json, sarif, ");
    assertThat(run.err()).endsWith("; see httpvet check --help\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void rejectsAReleaseThatTheJdkDoesNotKnow() {
    int newest = Runtime.version().feature();
    rejects(
        "--release 99 is not known to this JDK: give 8 to " + newest,
        "check",
        "--release",
        "99",
        good);
  }

  @Test
  void rejectsAnOutputThatCannotBe() {
    rejects("--output " + folder + " is a folder", "check", "--output", folder, good);
    rejects(
        "--output /no/such/report.json is in a folder that does not exist",
        "check",
        "--output",
        "/no/such/report.json",
        good);
  }

  @Test
  void saysWhereThereIsNoMavenProject() throws IOException {
    rejects(
        "--classpath-from-maven: no pom.xml at or above " + good,
        "check",
        "--classpath-from-maven",
        good);
  }

  @Test
  void saysWhereThereIsNoGradleProject() {
    rejects(
        "--classpath-from-gradle: no Gradle script at or above " + good,
        "check",
        "--classpath-from-gradle",
        good);
  }

  @Test
  void asksOneBuildToolOnly() {
    rejects(
        "--classpath-from-maven and --classpath-from-gradle exclude each other",
        "check",
        "--classpath-from-maven",
        "--classpath-from-gradle",
        good);
  }

  @Test
  void pointsToTheHelpForWrongUsage() {
    List<List<Object>> usages =
        List.of(
            List.of(),
            List.of("chek"),
            List.of("check"),
            List.of("check", "--nope", good),
            List.of("check", "--release", "new", good),
            List.of("check", "--fail-on", "sometimes", good),
            List.of("check", "--output"),
            List.of("explain"),
            List.of("rules", "extra"));
    for (List<Object> usage : usages) {
      Cli run = Cli.run(engine, usage.toArray());
      assertThat(run.errors()).hasSize(1);
      assertThat(run.err()).startsWith("httpvet: ");
      assertThat(run.err()).contains("--help");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(2);
    }
  }

  private void rejects(String line, Object... args) {
    Cli run = Cli.run(engine, args);
    assertThat(run.errors()).containsExactly("httpvet: " + line);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
