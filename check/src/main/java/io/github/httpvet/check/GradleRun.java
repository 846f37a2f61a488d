package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs Gradle so that it writes nothing into the project and leaves no process behind. */
final class GradleRun {

  private static final String SCRIPT = "class-path.gradle";

  /**
   * What a user or a build may have switched on and the script cannot live with. Properties, since
   * a version of Gradle that does not know one ignores it, where it would end for an option.
   */
  private static final List<String> SWITCHED_OFF =
      List.of(
          "-Dorg.gradle.configureondemand=false",
          "-Dorg.gradle.configuration-cache=false",
          "-Dorg.gradle.unsafe.configuration-cache=false",
          "-Dorg.gradle.isolated-projects=false",
          "-Dorg.gradle.unsafe.isolated-projects=false",
          // It is written into the project.
          "-Dorg.gradle.problems.report=false",
          // May be set to fail.
          "-Dorg.gradle.warning.mode=none");

  private static final boolean IS_WINDOWS = File.separatorChar == '\\';

  private final Programs programs;
  private final boolean withTests;

  GradleRun(Programs programs, boolean withTests) {
    this.programs = programs;
    this.withTests = withTests;
  }

  /**
   * What all projects of a build tell.
   *
   * @throws UsageException if Gradle cannot be started
   */
  GradleAnswer ask(Path root, boolean isOffline) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path script = folder.path().resolve(SCRIPT);
      try (InputStream in = GradleRun.class.getResourceAsStream(SCRIPT)) {
        Files.copy(Objects.requireNonNull(in, SCRIPT), script);
      }
      return GradleAnswer.of(
          GradleRoot.of(root), run(root, arguments(folder.path(), script, isOffline)));
    } catch (IOException e) {
      throw new UsageException("cannot write into the temporary folder: " + Words.reason(e));
    }
  }

  private Programs.Ran run(Path root, List<String> arguments) {
    List<String> command = program(root);
    try {
      List<String> all = new ArrayList<>(command);
      all.addAll(arguments);
      return programs.run(root, all);
    } catch (IOException e) {
      throw new UsageException(
          command.size() == 1 && !Path.of(command.get(0)).isAbsolute()
              ? "--classpath-from-gradle needs gradle on the PATH, or gradlew in " + root
              : "cannot run " + String.join(" ", command) + ": " + Words.reason(e));
    }
  }

  /** The build's own Gradle goes first. An archive or a copy may have lost its permission. */
  private static List<String> program(Path root) {
    Path own = root.resolve(IS_WINDOWS ? "gradlew.bat" : "gradlew");
    if (!Files.isRegularFile(own)) {
      return List.of(IS_WINDOWS ? "gradle.bat" : "gradle");
    }
    return Files.isExecutable(own) ? List.of(own.toString()) : List.of("sh", own.toString());
  }

  private List<String> arguments(Path folder, Path script, boolean isOffline) {
    List<String> arguments =
        new ArrayList<>(List.of("-q", "--console=plain", "--no-daemon", "--continue"));
    if (isOffline) {
      arguments.add("--offline");
    }
    arguments.addAll(List.of("--project-cache-dir", folder.resolve("cache").toString()));
    arguments.add("-Pkotlin.project.persistent.dir=" + folder.resolve("kotlin"));
    arguments.addAll(SWITCHED_OFF);
    arguments.add("-Dhttpvet.tests=" + withTests);
    arguments.addAll(List.of("--init-script", script.toString(), "httpvetClassPath"));
    return arguments;
  }
}
