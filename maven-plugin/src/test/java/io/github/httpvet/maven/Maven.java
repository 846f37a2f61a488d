package io.github.httpvet.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a Maven on a copy of a project, as a user does. */
final class Maven {

  private static final String PLUGIN = "io.github.httpvet:httpvet-maven-plugin:";
  private static final int MINUTES = 15;

  private final Path home;
  private final Path settings;

  private Maven(Path home, Path settings) {
    this.home = home;
    this.settings = settings;
  }

  record Result(int exit, List<String> lines) {

    boolean passed() {
      return exit == 0;
    }

    /** The lines that have all of the words. */
    List<String> lines(String... words) {
      return lines.stream().filter(line -> Arrays.stream(words).allMatch(line::contains)).toList();
    }
  }

  /** Those that the build has made ready: the one it runs in and others. */
  static List<Maven> all(Path directory) {
    Path settings = settings(directory);
    return Arrays.stream(System.getProperty("it.mavens").split(File.pathSeparator))
        .map(home -> new Maven(Path.of(home), settings))
        .toList();
  }

  static String goal(String name) {
    return PLUGIN + System.getProperty("it.version") + ":" + name;
  }

  /** A copy in a folder with a blank in its path. */
  static Path copy(String project, Path directory) {
    Path from = Path.of("src/test/projects", project);
    Path to = directory.resolve("a copy").resolve(project);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
      // The top of a repository: no configuration is looked for above.
      Files.createDirectories(to.resolve(".git"));
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is downloaded already need not be again. */
  private static Path settings(Path directory) {
    String downloaded = Path.of(System.getProperty("it.downloaded")).toUri().toString();
    String repository =
        "<id>downloaded</id><url>%s</url><snapshots><enabled>false</enabled></snapshots>"
            .formatted(downloaded);
    String text =
        """
        <settings>
          <profiles>
            <profile>
              <id>downloaded</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>downloaded</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository);
    try {
      return Files.writeString(directory.resolve("settings.xml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result run(Path project, String... arguments) {
    boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    Path program = home.resolve("bin").resolve(isWindows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program.toString(), "-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(List.of("-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    command.addAll(List.of(arguments));
    Path log = project.resolveSibling(project.getFileName() + ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
      builder.environment().remove("MAVEN_ARGS");
      builder.environment().put("MAVEN_OPTS", "-Dhttpvet.rethrow=true -XX:TieredStopAtLevel=1");
      Process process =
          builder
              .redirectErrorStream(true)
              .redirectInput(
                  ProcessBuilder.Redirect.from(new File(isWindows ? "NUL" : "/dev/null")))
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("Maven does not end: " + Files.readString(log));
      }
      return new Result(process.exitValue(), Files.readAllLines(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return home.getFileName().toString();
  }
}
