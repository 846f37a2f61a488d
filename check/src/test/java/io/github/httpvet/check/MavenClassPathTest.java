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

final class MavenClassPathTest {

  private static final String MARK = "[INFO] Dependencies classpath:";
  private final List<List<String>> commands = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  @TempDir private Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    one = Files.writeString(folder.resolve("one.jar"), "");
    two = Files.writeString(folder.resolve("two.jar"), "");
  }

  @Test
  void readsTheClassPathsOfAllModulesFromTheLog() {
    Programs.Ran ran =
        new Programs.Ran(
            0,
            List.of(
                "[INFO] x", MARK, one + ":/gone.jar", "[INFO]", MARK, "", MARK, one + ":" + two));
    assertThat(answering(ran).of(List.of(folder.resolve("src"))).entries())
        .containsExactly(one, two)
        .inOrder();
    assertThat(commands).hasSize(1);
    assertThat(commands.get(0)).contains("-o");
  }

  @Test
  void goesOnlineOnlyIfItHasTo() {
    Programs.Ran failed = new Programs.Ran(1, List.of("[ERROR] offline"));
    Programs.Ran ran = new Programs.Ran(0, List.of(MARK, one.toString()));
    assertThat(answering(failed, failed, ran).of(List.of(folder)).entries()).containsExactly(one);
    assertThat(commands).hasSize(3);
    assertThat(commands.get(1)).contains("-o");
    assertThat(commands.get(1)).contains("compile");
    assertThat(commands.get(2)).doesNotContain("-o");
  }

  @Test
  void tellsMavensFirstErrorIfThereIsNothing() {
    Programs.Ran failed = new Programs.Ran(1, List.of("[ERROR] no such thing", "[ERROR] and more"));
    UsageException problem =
        assertThrows(
            UsageException.class, () -> answering(failed, failed, failed).of(List.of(folder)));
    assertThat(problem)
        .hasMessageThat()
        .isEqualTo("mvn cannot tell the class path of " + folder + ": no such thing");
  }

  @Test
  void usesWhatItGotIfAModuleFails() {
    Programs.Ran partly = new Programs.Ran(1, List.of(MARK, one.toString(), "[ERROR] module two"));
    FoundClassPath found = answering(partly, partly, partly).of(List.of(folder));
    assertThat(found.entries()).containsExactly(one);
    assertThat(found.notes())
        .containsExactly("mvn cannot tell the whole class path of " + folder + ": module two");
  }

  @Test
  void asksTheReactorForAModuleThatIsNotInstalled() throws IOException {
    Path module = reactorWith("apps/shop");
    Programs.Ran failed = new Programs.Ran(1, List.of("[ERROR] no such artifact"));
    Programs.Ran ran =
        new Programs.Ran(0, List.of(MARK, one + ":" + folder.resolve("lib/target/classes")));
    FoundClassPath found = answering(failed, ran).of(List.of(module));
    assertThat(folders).containsExactly(module, folder).inOrder();
    assertThat(commands.get(1)).containsAtLeast("-o", "-pl", "apps/shop", "-am").inOrder();
    assertThat(found.entries()).containsExactly(one);
    assertThat(found.notes())
        .containsExactly(
            "other modules are not compiled, so findings may be missing: run mvn compile in "
                + folder);
  }

  @Test
  void asksAnInstalledModuleAlone() throws IOException {
    Path module = reactorWith("apps/shop");
    Programs.Ran ran = new Programs.Ran(0, List.of(MARK, one + ":/gone/classes"));
    assertThat(answering(ran).of(List.of(module)).notes()).isEmpty();
    assertThat(folders).containsExactly(module);
  }

  @Test
  void takesNoFolderForTheReactorThatDoesNotKnowTheModule() throws IOException {
    Path module = reactorWith("apps/shop");
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("apps/pom.xml"), "<project>");
    Programs.Ran failed = new Programs.Ran(1, List.of("[ERROR] no such artifact"));
    Programs.Ran ran = new Programs.Ran(0, List.of(MARK, one.toString()));
    answering(failed, ran).of(List.of(module));
    assertThat(folders).containsExactly(module, module);
    assertThat(commands.get(1)).doesNotContain("-am");
  }

  private Path reactorWith(String path) throws IOException {
    Path module = Files.createDirectories(folder.resolve(path));
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><modules><module>lib</module><module>apps</module></modules></project>");
    Files.writeString(
        folder.resolve("apps/pom.xml"),
        "<project><modules><module>shop</module></modules></project>");
    Files.writeString(module.resolve("pom.xml"), "<project/>");
    return module;
  }

  @Test
  void asksOnceForEachProject() {
    Programs.Ran ran = new Programs.Ran(0, List.of(MARK, one.toString()));
    answering(ran).of(List.of(folder.resolve("a/A.java"), folder.resolve("b/B.java")));
    assertThat(commands).hasSize(1);
  }

  @Test
  void saysThatMavenIsMissing() {
    MavenClassPath maven =
        new MavenClassPath(
            (where, command) -> {
              throw new IOException("no such program");
            },
            false);
    UsageException problem = assertThrows(UsageException.class, () -> maven.of(List.of(folder)));
    assertThat(problem).hasMessageThat().isEqualTo("--classpath-from-maven needs mvn on the PATH");
  }

  private MavenClassPath answering(Programs.Ran... answers) {
    return new MavenClassPath(
        (where, command) -> {
          folders.add(where);
          commands.add(command);
          return answers[commands.size() - 1];
        },
        false);
  }
}
