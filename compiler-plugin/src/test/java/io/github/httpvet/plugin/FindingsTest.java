package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported is kept for reports, if a folder is named. */
class FindingsTest {

  private static final String SOURCE = "  int get(URL url) throws java.io.IOException {";

  @TempDir Path top;

  private void configure(String... lines) throws IOException {
    Files.write(top.resolve("httpvet.properties"), List.of(lines));
  }

  private Path source(String path) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    String name = file.getFileName().toString().replace(".java", "");
    return Files.writeString(file, Sources.silentServer(name).getCharContent(true));
  }

  private List<String> compile(String arguments, Path... sources) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Path source : sources) {
      files.add(JavaFileObjects.forResource(source.toUri().toURL()));
    }
    return Diagnosed.lines(
        javac().withOptions(("-Xplugin:HttpVet " + arguments).strip()).compile(files));
  }

  /** Of each file in a folder the source and the findings, as they are kept. */
  private List<String> kept(String folder) throws IOException {
    List<String> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(top.resolve(folder))) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        String source = lines.get(1).split("\t")[1];
        lines.stream()
            .filter(line -> line.startsWith("finding\t"))
            .map(line -> line.split("\t"))
            .forEach(line -> kept.add(String.join(" ", source, line[1], line[2], line[3])));
      }
    }
    return kept;
  }

  @Test
  void keepsWhatIsReportedInTheFolderOfTheFile() throws IOException {
    configure("findings=target/kept", "path.b=b", "path.b.severity=error");

    compile("", source("a/A.java"), source("b/B.java"));

    assertThat(kept("target/kept"))
        .containsExactly(
            "../../a/A.java HttpTimeoutMissing warning 6",
            "../../b/B.java HttpTimeoutMissing error 6");
  }

  @Test
  void keepsWhatIsReportedInTheFolderOfTheArgument() throws IOException {
    configure("findings=target/kept");

    compile("findings=" + top.resolve("other"), source("A.java"));

    assertThat(kept("other")).containsExactly("../A.java HttpTimeoutMissing warning 6");
    compile("findings=none", source("B.java"));
    assertThat(Files.exists(top.resolve("target"))).isFalse();
  }

  @Test
  void replacesWhatIsCompiledAgainOnly() throws IOException {
    configure("findings=kept");
    Path one = source("A.java");
    compile("", one, source("B.java"));
    Files.writeString(one, "\n" + Files.readString(one));

    compile("", one);

    assertThat(kept("kept"))
        .containsExactly(
            "../A.java HttpTimeoutMissing warning 7", "../B.java HttpTimeoutMissing warning 6");
  }

  @Test
  void forgetsWhatIsNoLongerReported() throws IOException {
    for (String why :
        List.of("exclude=A.java", "severity=off", "baseline=accepted.txt", "notes=true")) {
      configure("findings=kept");
      Path one = source("A.java");
      compile("", one);
      assertThat(kept("kept")).hasSize(1);
      configure("findings=kept", why);
      Files.writeString(
          top.resolve("accepted.txt"),
          "A.java: HttpTimeoutMissing at openConnection in A#get(URL)\n");
      if (why.startsWith("notes")) {
        Files.writeString(one, "interface A {}");
      }

      assertThat(compile("", one)).isEmpty();

      assertThat(kept("kept")).isEmpty();
    }
    configure("findings=kept");
    Path one = source("A.java");
    compile("", one);
    String text = Files.readString(one);
    Files.writeString(one, text.replace(SOURCE, "  @SuppressWarnings(\"all\")\n" + SOURCE));
    assertThat(compile("", one)).isEmpty();
    assertThat(kept("kept")).isEmpty();
  }

  @Test
  void keepsNothingUnlessAsked() throws IOException {
    compile("config=none", source("A.java"));

    try (Stream<Path> files = Files.list(top)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactly("A.java");
    }
  }

  @Test
  void wrongFolderIsOneError() throws IOException {
    Path one = source("A.java");
    Path two = source("B.java");

    List<String> lines = compile("findings=" + one, one, two);

    assertThat(lines)
        .containsExactly(
            "ERROR httpvet: -Xplugin:HttpVet: findings: "
                + one
                + " is a file; findings are kept in a folder");
    assertThat(compile("findings=", one, two))
        .containsExactly("ERROR httpvet: -Xplugin:HttpVet: `findings=` names no folder");
  }

  /** No place can be written below a file. */
  @Test
  void failureToWriteIsOneNote() throws IOException {
    configure("findings=A.java/kept");

    List<String> lines = compile("", source("A.java"), source("B.java"));

    assertThat(lines).hasSize(3);
    assertThat(lines.stream().filter(line -> line.startsWith("NOTE")).toList())
        .containsExactly(
            "NOTE A.java:1:1 httpvet: findings: cannot write in "
                + top.resolve("A.java/kept")
                + ", so reports will lack some: Not a directory");
  }
}
