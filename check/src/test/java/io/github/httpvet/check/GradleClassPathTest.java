package io.github.httpvet.check;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GradleClassPathTest {

  private static final String MARK = "httpvet-classpath ";
  private final List<List<String>> commands = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  @TempDir private Path folder;
  private Path root;
  private Path one;
  private Path two;

  @BeforeEach
  void write() throws IOException {
    root = Files.createDirectories(folder.resolve("shop"));
    Files.writeString(root.resolve("settings.gradle.kts"), "");
    Files.createDirectories(root.resolve("app/src"));
    Files.createDirectories(root.resolve("core/src/ü b"));
    Files.writeString(root.resolve("app/build.gradle.kts"), "");
    one = Files.writeString(folder.resolve("one.jar"), "");
    two = Files.writeString(root.resolve("two.jar"), "");
  }

  private static String project(Path path) {
    return MARK + "project " + uri(path);
  }

  private static String entry(Path path) {
    return MARK + "entry " + uri(path);
  }

  private static String uri(Path path) {
    return path.toUri().toASCIIString();
  }

  /** Three projects, of which each has something else. */
  private Programs.Ran build(String... more) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "a script prints",
                project(root),
                project(root.resolve("app")),
                MARK + "java",
                "without an end" + entry(one),
                entry(root.resolve("core/build/classes/java/main")),
                project(root.resolve("core")),
                MARK + "java",
                MARK + "source " + uri(root.resolve("core/src/ü b")),
                MARK + "source " + uri(root.resolve("core/src/gone")),
                entry(two)));
    lines.addAll(List.of(more));
    return new Programs.Ran(0, lines);
  }

  @Test
  void readsTheClassPathsOfAllProjects() {
    FoundClassPath found = answering(build()).of(List.of(root));
    assertThat(found.entries()).containsExactly(one, two).inOrder();
    assertThat(found.sources()).containsExactly(root.resolve("core/src/ü b"));
    assertThat(found.notes()).isEmpty();
    assertThat(folders).containsExactly(root);
    assertThat(commands.get(0)).containsAtLeast("gradle", "--no-daemon", "--offline");
    assertThat(commands.get(0)).contains("-Dhttpvet.tests=false");
  }

  @Test
  void takesOnlyTheProjectThatAPathIsIn() {
    FoundClassPath found = answering(build()).of(List.of(root.resolve("app/src")));
    assertThat(found.entries()).containsExactly(one);
    assertThat(found.notes())
        .containsExactly(
            "other projects are not compiled, so findings may be missing: run gradle assemble in "
                + root);
    assertThat(folders).containsExactly(root);
  }

  @Test
  void takesTheInnermostBuildAndAsksEachOnce() throws IOException {
    Path inner = Files.createDirectories(root.resolve("tools/inner"));
    Files.writeString(inner.resolve("settings.gradle"), "");
    Programs.Ran other = new Programs.Ran(0, List.of(project(inner), MARK + "java", entry(one)));
    answering(build(), other)
        .of(List.of(root.resolve("app"), root.resolve("core"), inner.resolve("src/A.java")));
    assertThat(folders).containsExactly(root, inner).inOrder();
  }

  @Test
  void aProjectWithoutSettingsIsABuild() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("outer/alone"));
    Files.writeString(alone.resolveSibling("build.gradle"), "");
    Files.writeString(alone.resolve("alone.gradle"), "");
    answering(new Programs.Ran(0, List.of(project(alone), MARK + "java"))).of(List.of(alone));
    assertThat(folders).containsExactly(alone);
  }

  @Test
  void goesOnlineForWhatIsMissing() {
    Programs.Ran offline = build(MARK + "missing Could not resolve a:b:1.");
    assertThat(answering(offline, build(entry(one))).of(List.of(root)).notes()).isEmpty();
    assertThat(commands).hasSize(2);
    assertThat(commands.get(1)).doesNotContain("--offline");
  }

  @Test
  void tellsWhatIsMissingInOneNote() {
    Programs.Ran partly =
        build(
            MARK + "missing Could not find a:b:1.",
            MARK + "missing Could not find a:b:1.",
            MARK + "missing Could not find a:c:1.");
    FoundClassPath found = answering(partly, partly).of(List.of(root));
    assertThat(found.entries()).containsExactly(one, two);
    assertThat(found.notes())
        .containsExactly(
            "gradle cannot resolve the whole class path of "
                + root
                + ", so findings may be missing: Could not find a:b:1, Could not find a:c:1");
  }

  @Test
  void keepsWhatItHasIfThereIsNoNetwork() {
    Programs.Ran offline = build(MARK + "missing Could not resolve a:b:1.");
    Programs.Ran failed = new Programs.Ran(1, List.of("no route"));
    FoundClassPath found = answering(offline, failed).of(List.of(root));
    assertThat(found.entries()).containsExactly(one, two);
    assertThat(found.notes()).hasSize(1);
  }

  @Test
  void tellsWhatWentWrongIfThereIsNothing() {
    Programs.Ran failed =
        new Programs.Ran(
            1,
            List.of(
                "FAILURE: Build failed with an exception.",
                "",
                "* What went wrong:",
                "A problem occurred evaluating project ':app'.",
                "> no such thing",
                "  > and more",
                "",
                "* Try:"));
    UsageException problem =
        assertThrows(UsageException.class, () -> answering(failed, failed).of(List.of(root)));
    assertThat(problem)
        .hasMessageThat()
        .isEqualTo(
            "gradle cannot tell the class path of "
                + root
                + ": A problem occurred evaluating project ':app'. no such thing");
  }

  @Test
  void tellsWhatTheWrapperSays() {
    Programs.Ran failed =
        new Programs.Ran(
            1,
            List.of(
                "Downloading it",
                "Exception in thread \"main\" java.net.UnknownHostException: host",
                "\tat somewhere"));
    UsageException problem =
        assertThrows(UsageException.class, () -> answering(failed, failed).of(List.of(root)));
    assertThat(problem).hasMessageThat().endsWith("java.net.UnknownHostException: host");
  }

  @Test
  void usesWhatItGotIfAProjectFails() {
    Programs.Ran partly = new Programs.Ran(1, build().lines());
    FoundClassPath found = answering(partly, partly).of(List.of(root));
    assertThat(found.entries()).containsExactly(one, two);
    assertThat(found.notes())
        .containsExactly("gradle cannot tell the whole class path of " + root + ": it failed");
  }

  @Test
  void tellsOfAndroidProjects() {
    Path app = root.resolve("app");
    Programs.Ran ran = new Programs.Ran(0, List.of(project(root), project(app), MARK + "android"));
    FoundClassPath found = answering(ran).of(List.of(root));
    assertThat(found.entries()).isEmpty();
    assertThat(found.notes())
        .containsExactly("gradle tells no class path of Android projects: " + app);
  }

  @Test
  void tellsOfABuildWithoutJava() {
    FoundClassPath found = answering(new Programs.Ran(0, List.of(project(root)))).of(List.of(root));
    assertThat(found.entries()).isEmpty();
    assertThat(found.notes())
        .containsExactly(
            "gradle tells no class path, since no project has the Java plug-in: " + root);
  }

  @Test
  void runsTheGradleOfTheBuild() throws IOException {
    Path own = Files.writeString(root.resolve("gradlew"), "");
    answering(build()).of(List.of(root));
    assertThat(commands.get(0)).containsAtLeast("sh", own.toString(), "-q").inOrder();
    commands.clear();
    assertThat(own.toFile().setExecutable(true)).isTrue();
    answering(build()).of(List.of(root));
    assertThat(commands.get(0).get(0)).isEqualTo(own.toString());
  }

  @Test
  void namesFilesAsTheUserDoes() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    FoundClassPath found = answering(build()).of(List.of(link.resolve("core")));
    assertThat(found.entries()).containsExactly(link.resolve("two.jar"));
    assertThat(folders).containsExactly(link);
  }

  @Test
  void leavesNothingBehind() {
    answering(build()).of(List.of(root));
    Path script = Path.of(scripts.get(0));
    assertThat(Files.exists(script.getParent())).isFalse();
    assertThat(commands.get(0)).contains(script.resolveSibling("cache").toString());
  }

  @Test
  void saysThatGradleIsMissing() {
    GradleClassPath gradle =
        new GradleClassPath(
            (where, command) -> {
              throw new IOException("no such program");
            },
            false);
    UsageException problem = assertThrows(UsageException.class, () -> gradle.of(List.of(root)));
    assertThat(problem)
        .hasMessageThat()
        .isEqualTo("--classpath-from-gradle needs gradle on the PATH, or gradlew in " + root);
  }

  private GradleClassPath answering(Programs.Ran... answers) {
    return new GradleClassPath(
        (where, command) -> {
          String script = command.get(command.indexOf("--init-script") + 1);
          assertThat(Files.readString(Path.of(script))).contains("httpvetClassPath");
          scripts.add(script);
          folders.add(where);
          commands.add(command);
          return answers[commands.size() - 1];
        },
        false);
  }
}
