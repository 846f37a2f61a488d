package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in as a build tool starts it: from a processor path, in a javac of its own. */
class JavacTest {

  @TempDir Path directory;

  private record Outcome(int code, List<String> lines) {}

  /** The plug-in with what it needs, and nothing of these tests. */
  private static String pluginPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry -> new File(entry).isDirectory() || entry.contains("httpvet"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Outcome javac(Object... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-processorpath",
                pluginPath(),
                "-d",
                directory.resolve("classes").toString(),
                "-cp",
                directory.resolve("classes").toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return run(command);
  }

  private Outcome run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(directory, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int code = process.waitFor();
    return new Outcome(code, Files.readAllLines(output));
  }

  private static String leak(String head) {
    return String.join("\n", Sources.leak(head));
  }

  @Test
  void messageLooksLikeJavacsOwn() throws Exception {
    Path source = write("a b/A.java", leak("class A"));

    Outcome outcome = javac("-Xplugin:HttpVet severity.HttpTimeoutMissing=off", source);

    assertThat(outcome.lines)
        .containsExactly(
            source
                + ":4: warning: [HttpResponseNotClosed] `response` is not closed when the method"
                + " returns early, so its connection is never reused",
            "    var response = http.send(request,",
            "                        ^",
            "  hint: Close its body on every path, as in a `finally` block",
            "  more: httpvet explain HttpResponseNotClosed",
            "1 warning")
        .inOrder();
    assertThat(outcome.code).isEqualTo(0);
  }

  @Test
  void errorsEndJavacWithOne() throws Exception {
    Outcome outcome =
        javac(
            "-Xplugin:HttpVet severity.HttpResponseNotClosed=error",
            write("A.java", leak("class A")));

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.lines).contains("1 error");
  }

  @Test
  void wrongArgumentsEndJavacWithOne() throws Exception {
    Outcome outcome = javac("-Xplugin:HttpVet oops", write("A.java", leak("class A")));

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.lines).hasSize(2);
    assertThat(outcome.lines.get(0))
        .startsWith("error: httpvet: -Xplugin:HttpVet: unknown argument `oops`;");
    assertThat(outcome.lines.get(1)).isEqualTo("1 error");
  }

  /** As incremental builds do: the rest of the program is on the class path. */
  @Test
  void partOfAProgramIsCheckedAlone() throws Exception {
    Path base =
        write(
            "p/Base.java",
            "package p; public class Base { protected java.net.http.HttpClient http; }");
    Path user =
        write(
            "p/User.java",
            leak("package p; class User extends Base")
                .replace("java.net.http.HttpClient http, ", ""));
    String options = "-Xplugin:HttpVet severity.HttpTimeoutMissing=off";
    assertThat(javac(options, base, user).lines).contains("1 warning");

    assertThat(javac(options, user).lines).contains("1 warning");
    assertThat(javac(options, base).lines).isEmpty();
  }

  @Test
  void modulesAreCompiled() throws Exception {
    Path module = write("module-info.java", "module m { requires java.net.http; }");
    Path info = write("p/package-info.java", "package p; // java.net.http");
    Path source = write("p/A.java", leak("package p; class A"));

    Outcome outcome =
        javac("-Xplugin:HttpVet severity.HttpTimeoutMissing=off", module, info, source);

    assertThat(outcome.code).isEqualTo(0);
    assertThat(outcome.lines).contains("1 warning");
  }

  @Test
  void oldLanguageLevelsAreCompiled() throws Exception {
    Path source = write("A.java", Sources.silentServer("A").getCharContent(true).toString());

    Outcome outcome = javac("-Xplugin:HttpVet", "--release", "8", "-Xlint:-options", source);

    assertThat(outcome.lines.get(0)).endsWith("A.java:6: warning: " + Sources.TIMEOUT);
    assertThat(outcome.code).isEqualTo(0);
  }

  @Test
  void otherEncodingsAreRead() throws Exception {
    Path source = directory.resolve("A.java");
    String text =
        leak("class A").replace("response", "r\u00e9ponse").replace("r\u00e9ponse(", "response(");
    Files.write(source, text.getBytes(java.nio.charset.StandardCharsets.UTF_16));

    Outcome outcome =
        javac("-Xplugin:HttpVet severity.HttpTimeoutMissing=off", "-encoding", "UTF-16", source);

    assertThat(outcome.lines.stream().filter(line -> line.contains("A.java:4: warning: ")).toList())
        .hasSize(1);
    assertThat(outcome.code).isEqualTo(0);
  }

  /** The plug-in's classes go with the compilation that loaded them, and so do its trees. */
  @Test
  void compilationsInOneJvmLeaveNothingBehind() throws Exception {
    Path source = write("A.java", Sources.silentServer("A").getCharContent(true).toString());
    // Alone, since the tests have a plug-in of their own that javac would look at.
    String name = Daemon.class.getName().replace('.', '/') + ".class";
    Path alone = Files.createDirectory(directory.resolve("daemon"));
    Files.createDirectories(alone.resolve(name).getParent());
    try (InputStream in = Daemon.class.getResourceAsStream("/" + name)) {
      Files.copy(in, alone.resolve(name));
    }
    Outcome outcome =
        run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                alone.toString(),
                Daemon.class.getName(),
                pluginPath(),
                directory.toString(),
                source.toString()));

    assertThat(outcome.code).isEqualTo(0);
    assertThat(outcome.lines).hasSize(6);
    List<Integer> classes = new ArrayList<>();
    for (String line : outcome.lines) {
      assertThat(line).startsWith("1 ");
      classes.add(Integer.valueOf(line.substring(2)));
    }
    // Each compilation loads more than 200; the JVM itself loads some in the first ones.
    assertThat(classes.get(5)).isLessThan(classes.get(2) + 100);
  }
}
