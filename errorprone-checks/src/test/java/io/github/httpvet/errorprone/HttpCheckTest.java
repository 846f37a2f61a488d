package io.github.httpvet.errorprone;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That Error Prone's own habits apply to our findings. */
final class HttpCheckTest {

  private static final int RELEASE = Runtime.version().feature();
  private static final String MESSAGE = "`leak` leaks at release " + RELEASE;

  @TempDir Path directory;
  private Compilation compilation;

  @BeforeEach
  void setUp() {
    compilation = new Compilation(directory);
  }

  private List<String> compile(String body) throws IOException {
    return compilation.add("A.java", "class A { // client\n" + body + "\n}").run();
  }

  @Test
  void reportsAtTheAnchorOfEachKindOfTree() throws IOException {
    List<String> lines =
        compile(
            """
            static class BigLeak {}
            A
              leak() { return this; }
            Object o = new
              BigLeak();
            Object p = leak()
                // leak
                .leak();
            Runnable r = this::
              leak;
            """);

    assertThat(lines)
        .containsExactly(
            "WARNING A.java:4:3 [Leak] " + MESSAGE,
            "WARNING A.java:6:3 [Leak] `A.BigLeak` leaks at release " + RELEASE,
            "WARNING A.java:7:12 [Leak] " + MESSAGE,
            "WARNING A.java:9:6 [Leak] " + MESSAGE,
            "WARNING A.java:11:3 [Leak] " + MESSAGE);
  }

  @Test
  void honoursSuppressions() throws IOException {
    List<String> lines =
        compile(
            """
            A leak;
            A get() { return this; }
            interface I { Object leak(); }
            @SuppressWarnings("Leak") Object a(I i) { return i.leak(); }
            @SuppressWarnings({"x", "PMD.Leak"}) Object b(I i) { return i.leak(); }
            @SuppressWarnings("all") static class C { Object c(I i) { return i.leak(); } }
            void d(I i) { @SuppressWarnings("Leak") Object o = i.leak(); }
            @SuppressWarnings("Leak") Object f = ((I) null).leak();
            @SuppressWarnings("Spill") Object g = ((I) null).leak();
            """);

    assertThat(lines)
        .containsExactly(
            "WARNING A.java:4:22 [Leak] " + MESSAGE, "WARNING A.java:10:50 [Leak] " + MESSAGE);
  }

  @Test
  void honoursThatGeneratedCodeIsLeftAlone() throws IOException {
    String generated = "@javax.annotation.processing.Generated(\"x\") class G { void leak() {} }";
    assertThat(compile(generated)).containsExactly("WARNING A.java:2:60 [Leak] " + MESSAGE);

    compilation.flags("-XepDisableWarningsInGeneratedCode");
    assertThat(compile(generated)).isEmpty();

    compilation.flags("-Xep:Leak:ERROR");
    assertThat(compile(generated)).containsExactly("ERROR A.java:2:60 [Leak] " + MESSAGE, "FAILED");
  }

  private static final String BOTH = "void leak() {} void spill() {}";

  @Test
  void honoursSeverities() throws IOException {
    compilation.flags("-Xep:Leak:OFF -Xep:Spill:ERROR");

    assertThat(compile(BOTH))
        .containsExactly("ERROR A.java:2:21 [Spill] `spill` leaks at release " + RELEASE, "FAILED");
  }

  @Test
  void isSwitchedByTheOtherName() throws IOException {
    compilation.flags("-Xep:PMD.Leak:OFF");

    assertThat(compile(BOTH))
        .containsExactly("WARNING A.java:2:21 [Spill] `spill` leaks at release " + RELEASE);
  }

  @Test
  void isSilentWhenAllChecksAreOff() throws IOException {
    compilation.plugin("-XepDisableAllChecks");

    assertThat(compile(BOTH)).isEmpty();
  }

  @Test
  void isOnByItself() throws IOException {
    compilation.plugin("-XepDisableAllWarnings -Xep:Leak:WARN");
    assertThat(compile(BOTH)).containsExactly("WARNING A.java:2:6 [Leak] " + MESSAGE);

    Compilation plain = new Compilation(directory).plugin("");
    plain.add("p/B.java", "package p;\nclass B { void leak() {} } // client");
    assertThat(plain.run()).containsExactly("WARNING B.java:2:16 [Leak] " + MESSAGE);
  }

  @Test
  void honoursExcludedPaths() throws IOException {
    compilation.flags("-XepExcludedPaths:.*/gen/.*");
    compilation.add("gen/B.java", "class B { void leak() {} } // client");

    assertThat(compile(BOTH)).hasSize(2);
  }

  @Test
  void honoursGeneratedCode() throws IOException {
    compilation.flags("-XepDisableWarningsInGeneratedCode");
    compilation.add("Generated.java", "@interface Generated {}");
    compilation.add("B.java", "@Generated class B { void leak() {} } // client");

    assertThat(compile(BOTH)).hasSize(2);
  }

  @Test
  void readsOptions() throws IOException {
    compilation.flags("-XepOpt:Leak:word=drips -XepOpt:Other:word=x");

    assertThat(compile("void leak() {}"))
        .containsExactly("WARNING A.java:2:6 [Leak] `leak` drips at release " + RELEASE);
  }

  @Test
  void aWrongOptionIsOneError() throws IOException {
    compilation.flags("-XepOpt:Leak:word=wrong");
    compilation.add("B.java", "class B { void leak() {} } // client");

    List<String> lines = compile(BOTH);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("ERROR B.java:1:");
    assertThat(lines.get(0)).endsWith("httpvet: Leak:word: `wrong` is none of leaks, drips");
    assertThat(lines.get(1)).isEqualTo("FAILED");
  }

  @Test
  void aCrashOfTheRulesFailsNoCompilation() throws IOException {
    compilation.add("B.java", "class B { void leak() {} } // client: crash the rules");
    compilation.add("C.java", "class C { void leak() {} } // client: crash the rules");
    compilation.javac("-Werror");
    compilation.flags("-Xep:Spill:OFF");

    List<String> lines = compile("");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).startsWith("NOTE B.java:1:");
    assertThat(lines.get(0))
        .contains("httpvet: not checked: java.lang.IllegalStateException: as asked at ");
  }

  @Test
  void aCrashAtTheStartFailsNoCompilation() throws IOException {
    compilation.flags("-XepOpt:Leak:word=crash");

    List<String> lines = compile(BOTH);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).startsWith("NOTE A.java:1:");
  }

  @Test
  void reachesClientsThatTheTextDoesNotName() throws IOException {
    compilation.add(
        "lib/Client.java", "package lib; public class Client { public void work() {} }");
    compilation.add("B.java", "class B { lib.Client get() { return null; } }");
    compilation.add("C.java", "class C extends B { void leak() { get().work(); } }");
    compilation.add("D.java", "class D { void leak() { } }");

    assertThat(compilation.run()).containsExactly("WARNING C.java:1:26 [Leak] " + MESSAGE);
  }

  @Test
  void knowsTheRelease() throws IOException {
    compilation.javac("--release", "8", "-Xlint:-options");

    assertThat(compile("void leak() {}"))
        .containsExactly("WARNING A.java:2:6 [Leak] `leak` leaks at release 8");
  }

  @Test
  void checksAllClassesOfAFile() throws IOException {
    compilation.add("B.java", "// client\nclass B { void leak() {} }\nclass C { void leak() {} }");

    assertThat(compilation.run())
        .containsExactly(
            "WARNING B.java:2:16 [Leak] " + MESSAGE, "WARNING B.java:3:16 [Leak] " + MESSAGE);
  }

  private static List<String> exports() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .toList();
  }

  /** The whole of what a user reads: what is wrong, where, what to do, and where more stands. */
  @Test
  void messagesEndWithTheHintAndTheRulesPage() throws Exception {
    String code =
        """
        class A {
          void load(java.util.List<java.net.http.HttpRequest> requests) throws Exception {
            for (var request : requests) {
              java.net.http.HttpClient.newHttpClient()
                  .send(request, java.net.http.HttpResponse.BodyHandlers.discarding());
            }
          }
        }
        """;
    compilation.plugin("-XepDisableAllChecks -Xep:HttpClientInLoop:WARN").add("A.java", code);

    List<String> lines = compilation.runProcess(exports());

    assertThat(lines)
        .containsExactly(
            "exit 0",
            directory.resolve("A.java")
                + ":4: warning: [HttpClientInLoop] The `HttpClient` is made in a loop, so each turn"
                + " opens connections of its own",
            "      java.net.http.HttpClient.newHttpClient()",
            "                               ^",
            "  hint: Construct the client once, outside of the loop, and use it for all calls",
            "  more: httpvet explain HttpClientInLoop",
            "  Did you mean 'private final java.net.http.HttpClient httpClient ="
                + " java.net.http.HttpClient.newHttpClient();'?",
            "1 warning")
        .inOrder();
  }

  @Test
  void worksOnTheCommandLine() throws Exception {
    compilation.add("A.java", "class A { // client\n A leak() {\n return this\n .leak(); } }");

    List<String> lines = compilation.runProcess(exports());

    assertThat(lines.get(0)).isEqualTo("exit 0");
    assertThat(lines.stream().filter(line -> line.contains("[Leak]")).toList())
        .containsExactly(
            directory.resolve("A.java") + ":2: warning: [Leak] " + MESSAGE,
            directory.resolve("A.java") + ":4: warning: [Leak] " + MESSAGE);
  }
}
