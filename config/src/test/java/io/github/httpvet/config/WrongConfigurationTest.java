package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.rules.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake is one line that says where it is and what would be right. */
final class WrongConfigurationTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void setUp() {
    project = new Project(folder);
  }

  /** The message without the file's path. */
  private String problem(String text) throws IOException {
    Path file = project.write(Configuration.FILE_NAME, text);
    String message =
        assertThrows(ConfigurationException.class, () -> Configuration.read(file)).getMessage();
    assertThat(message).startsWith(file + ":");
    assertThat(message).doesNotContain("\n");
    return message.substring(file.toString().length() + 1);
  }

  @Test
  void anUnknownKey() throws IOException {
    assertThat(problem("\nexcludes = a\n"))
        .startsWith(
            "2: excludes: is not known; did you mean exclude?; there are: severity, severity.RULE,");
    assertThat(problem("HttpTimeoutMissing = off"))
        .startsWith(
            "1: HttpTimeoutMissing: is not known; did you mean severity.HttpTimeoutMissing?;");
    assertThat(problem("option.HttpTimeoutMissing:requiredPhases = connect"))
        .contains("did you mean option.HttpTimeoutMissing.requiredPhases?");
    assertThat(problem("option.HttpTimeoutMissing.phases = connect")).contains("is not known");
    assertThat(problem("path.tests.severty = off\npath.tests = a"))
        .contains("did you mean path.tests.severity?");
    assertThat(problem("path. = a")).contains("is not known");
    assertThat(problem(" = a")).contains("is not known");
  }

  @Test
  void anUnknownRule() throws IOException {
    assertThat(problem("severity.HttpTimeoutMising = off"))
        .startsWith(
            "1: severity.HttpTimeoutMising: there is no rule `HttpTimeoutMising`; did you mean"
                + " HttpTimeoutMissing?; there are: HttpClientInLoop,");
    assertThat(problem("path.a = b\npath.a.severity.Htp = off"))
        .startsWith("2: path.a.severity.Htp: there is no rule `Htp`; ");
  }

  @Test
  void anUnknownWord() throws IOException {
    assertThat(problem("severity = waring"))
        .isEqualTo(
            "1: severity: `waring` is not one of off, note, warning, error; did you mean warning?");
    assertThat(problem("severity ="))
        .isEqualTo("1: severity: `` is not one of off, note, warning, error");
    assertThat(problem("notes = yes")).isEqualTo("1: notes: `yes` is not one of true, false");
    assertThat(problem("exclude.generated = on")).contains("`on` is not one of true, false");
    assertThat(problem("option.HttpTimeoutMissing.requiredPhases = connect,lunch"))
        .startsWith("1: option.HttpTimeoutMissing.requiredPhases: `lunch` is not one of connect");
    assertThat(problem("option.FixTimeout.connect = 10"))
        .isEqualTo("1: option.FixTimeout.connect: `10` is not a time such as 500ms, 10s or 2min");
    assertThat(problem("option.FixTimeout.conect = 10s"))
        .contains("is not known; did you mean option.FixTimeout.connect?");
  }

  @Test
  void aKeyGivenTwice() throws IOException {
    assertThat(problem("severity = off\n\nseverity = error"))
        .isEqualTo("3: severity: is given in line 1 already");
  }

  @Test
  void pathsThatSayNothing() throws IOException {
    assertThat(problem("path.tests = src/test/**"))
        .isEqualTo(
            "1: path.tests: says nothing without path.tests.severity or path.tests.severity.RULE");
    assertThat(problem("path.tests.severity = off"))
        .isEqualTo(
            "1: path.tests.severity: there is no path.tests that says which paths these are");
    assertThat(problem("path.tests =\npath.tests.severity = off")).contains("there is no glob");
    assertThat(problem("exclude = /abs/**")).contains("`/abs/**` is absolute");
    assertThat(problem("exclude = a/{b}")).contains("only *, ** and ? are special");
  }

  @Test
  void filesThatAreMissing() throws IOException {
    assertThat(problem("models = models.txt"))
        .isEqualTo("1: models: there is no file " + project.file("models.txt"));
    assertThat(problem("models =")).isEqualTo("1: models: names no file");
    assertThat(problem("baseline = b.txt"))
        .isEqualTo(
            "1: baseline: there is no file "
                + project.file("b.txt")
                + "; write it with httpvet baseline, or remove this line");
    assertThat(problem("models = a\\u0000b")).contains("is no path");
    assertThat(problem("findings =")).isEqualTo("1: findings: names no folder");
    assertThat(problem("findings = httpvet.properties"))
        .isEqualTo(
            "1: findings: "
                + project.file("httpvet.properties")
                + " is a file; findings are kept in a folder");
  }

  @Test
  void aBrokenEscape() throws IOException {
    assertThat(problem("notes = true\nmodels = a\\u12g"))
        .isEqualTo("2: \\u must be followed by four hexadecimal digits");
  }

  @Test
  void aFileThatIsNoText() throws IOException {
    Path file = project.file(Configuration.FILE_NAME);
    Files.write(file, new byte[] {'a', '=', (byte) 0xFC});
    assertThat(assertThrows(ConfigurationException.class, () -> Configuration.read(file)))
        .hasMessageThat()
        .isEqualTo(file + ": the configuration is not UTF-8");
    Files.delete(file);
    assertThat(assertThrows(ConfigurationException.class, () -> Configuration.read(file)))
        .hasMessageThat()
        .isEqualTo(file + ": there is no such configuration file");
    Files.createDirectory(file);
    assertThat(assertThrows(ConfigurationException.class, () -> Configuration.read(file)))
        .hasMessageThat()
        .isEqualTo(file + ": the configuration is not a file");
  }

  @Test
  void byteOrderMarkAndWindowsLinesAreFine() throws IOException {
    Path file = project.file(Configuration.FILE_NAME);
    Files.write(
        file, "\uFEFFseverity = error\r\nnotes = true\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(Configuration.read(file).severity("HttpClientInLoop", project.file("A.java")))
        .isEqualTo(Severity.ERROR);
  }
}
