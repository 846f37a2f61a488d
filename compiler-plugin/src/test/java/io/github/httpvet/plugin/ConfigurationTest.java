package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file above a source holds, and arguments win over it. */
class ConfigurationTest {

  @TempDir Path top;

  private Path write(String path, String... lines) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, List.of(lines));
  }

  private void configure(String... lines) throws IOException {
    write("httpvet.properties", lines);
  }

  private JavaFileObject source(String path) throws IOException {
    String name = path.replaceFirst(".*/", "").replace(".java", "");
    String text = Sources.silentServer(name).getCharContent(true).toString();
    return JavaFileObjects.forResource(write(path, text).toUri().toURL());
  }

  private List<String> compile(String arguments, String... paths) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String path : paths) {
      sources.add(source(path));
    }
    Compilation compilation =
        javac().withOptions(("-Xplugin:HttpVet " + arguments).strip()).compile(sources);
    return Diagnosed.lines(compilation);
  }

  @Test
  void severityOfTheFileHolds() throws IOException {
    configure("severity.HttpTimeoutMissing=error");

    assertThat(compile("", "a/src/A.java")).containsExactly("ERROR A.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void argumentsWinOverTheFile() throws IOException {
    configure("severity.HttpTimeoutMissing=off", "option.HttpTimeoutMissing.requiredPhases=body");

    assertThat(compile("", "A.java")).isEmpty();
    assertThat(
            compile(
                "severity.HttpTimeoutMissing=error"
                    + " option.HttpTimeoutMissing.requiredPhases=connect,response",
                "A.java"))
        .containsExactly("ERROR A.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void optionsOfTheFileHold() throws IOException {
    configure("option.HttpTimeoutMissing.requiredPhases=connect");

    assertThat(compile("", "A.java").get(0)).contains("no timeout for connect, so");
  }

  @Test
  void pathsOfTheFileHold() throws IOException {
    configure(
        "exclude=gen/**", "path.tests=**/test/**", "path.tests.severity=note", "severity=warning");

    assertThat(compile("", "gen/A.java", "x/test/B.java", "main/C.java"))
        .containsExactly(
            "NOTE B.java:6:9 " + Sources.TIMEOUT, "WARNING C.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void acceptedFindingsAreSilent() throws IOException {
    configure("baseline=accepted.txt");
    write("accepted.txt", "a/A.java: HttpTimeoutMissing at openConnection in A#get(URL)");

    List<String> lines = compile("", "a/A.java", "a/B.java");

    assertThat(lines).containsExactly("WARNING B.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void wrongFileIsOneError() throws IOException {
    configure("# first", "severity.HttpTimeoutMissing=loud");

    List<String> lines = compile("", "a/A.java", "b/B.java");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .startsWith(
            "ERROR httpvet: "
                + top.toRealPath().resolve("httpvet.properties")
                + ":2: severity.HttpTimeoutMissing: `loud` is not one of");
  }

  @Test
  void nearestFileHolds() throws IOException {
    configure("severity=error");
    write("b/httpvet.properties", "severity=note");

    assertThat(compile("", "a/A.java", "b/B.java"))
        .containsExactly(
            "ERROR A.java:6:9 " + Sources.TIMEOUT, "NOTE B.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void fileIsNamedOrNone() throws IOException {
    configure("severity=error");
    Path other = write("other/strict.properties", "severity=note");

    assertThat(compile("config=none", "A.java"))
        .containsExactly("WARNING A.java:6:9 " + Sources.TIMEOUT);
    assertThat(compile("config=" + other, "A.java"))
        .containsExactly("NOTE A.java:6:9 " + Sources.TIMEOUT);
    assertThat(compile("config=" + top.resolve("no.properties"), "A.java").get(0))
        .startsWith("ERROR httpvet: ");
  }

  @Test
  void sourcesInMemoryHaveNoFile() {
    Compilation compilation =
        javac().withOptions("-Xplugin:HttpVet").compile(Sources.silentServer("A"));

    assertThat(compilation).hadWarningCount(1);
  }
}
