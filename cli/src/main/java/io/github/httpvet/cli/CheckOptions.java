package io.github.httpvet.cli;

import io.github.httpvet.check.BuildTool;
import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.FoundClassPath;
import io.github.httpvet.check.RuleSelection;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** What says how sources are checked, whatever becomes of the findings. */
final class CheckOptions {

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      description = "The class path of the sources, as for java; folder/* stands for its jars.")
  private String classPath = "";

  @Option(
      names = "--classpath-from-maven",
      description = "Ask mvn for the class path of the project that PATH is in.")
  private boolean classPathFromMaven;

  @Option(
      names = "--classpath-from-gradle",
      description = "Ask gradlew or gradle for the class path of the projects that PATH has.")
  private boolean classPathFromGradle;

  @Option(names = "--tests", description = "Check the tests of Maven and Gradle projects, too.")
  private boolean tests;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the sources without a byte order mark; UTF-8 if not given.")
  private String encoding = "UTF-8";

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The Java release of the sources; without it, the running JDK's.")
  private Integer release;

  @Option(
      names = "--rules",
      paramLabel = "LIST",
      description =
          "default, all, or names of rules with commas between; if not given, those that are on.")
  private String rules;

  @Option(
      names = "--option",
      paramLabel = "Rule:name=value",
      description = "An option of a rule; may be given several times.")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "The roles of types and methods of your own that wrap HTTP clients.")
  private Path models;

  @Option(
      names = "--notes",
      description = "Show findings that are true and often tolerated, too, as notes.")
  private boolean notes;

  @Option(
      names = "--no-facts",
      description = "Judge each file alone, not by what other files and jars tell.")
  private boolean noFacts;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration file; without it, httpvet.properties above each source.")
  private Path config;

  @Option(names = "--no-config", description = "Read no configuration file and no baseline.")
  private boolean noConfig;

  /** True for the sources of tests, too. */
  boolean withTests() {
    return tests;
  }

  /**
   * The request.
   *
   * @throws UsageException for a wrong value
   */
  CheckRequest request(
      Engine engine, List<Path> paths, Configurations configurations, ChangedLines changed) {
    List<RuleInfo> chosen =
        rules == null ? List.of() : new RuleSelection("--rules", engine.rules()).parse(rules);
    Map<String, String> values = new TreeMap<>(RuleOptions.parse(options));
    if (models != null) {
      values.put(Vet.MODELS_KEY, models.toString());
    }
    if (notes) {
      values.put(Vet.NOTES_KEY, "true");
    }
    if (noFacts) {
      values.put(Vet.FACTS_KEY, "false");
    }
    int level = Releases.check(release);
    Charset charset = Encodings.of(encoding);
    Set<Path> entries = new LinkedHashSet<>(ClassPath.parse(classPath));
    List<String> problems = new ArrayList<>();
    Optional<BuildTool> tool = buildTool();
    if (tool.isPresent()) {
      FoundClassPath found = tool.get().classPath(paths, tests);
      entries.addAll(found.entries());
      problems.addAll(found.notes());
    }
    return new CheckRequest(
        chosen,
        values,
        List.copyOf(entries),
        level,
        charset,
        problems,
        classPathAdvice(),
        configurations,
        changed);
  }

  /** Who is asked for the class path. */
  private Optional<BuildTool> buildTool() {
    if (classPathFromMaven && classPathFromGradle) {
      throw new UsageException(
          BuildTool.MAVEN.option() + " and " + BuildTool.GRADLE.option() + " exclude each other");
    }
    if (classPathFromGradle) {
      return Optional.of(BuildTool.GRADLE);
    }
    return classPathFromMaven ? Optional.of(BuildTool.MAVEN) : Optional.empty();
  }

  /** Where configurations are from. */
  Configurations configurations() {
    checkConfig();
    if (noConfig) {
      return Configurations.always(Configuration.none());
    }
    return config == null
        ? new Configurations()
        : Configurations.always(Configuration.read(config));
  }

  /** The same, for who writes the baseline. */
  Configurations configurationsWithoutBaseline() {
    checkConfig();
    if (noConfig) {
      throw new UsageException("--no-config leaves no place that names the baseline");
    }
    return config == null
        ? Configurations.withoutBaseline()
        : Configurations.withoutBaseline(config);
  }

  private void checkConfig() {
    if (noConfig && config != null) {
      throw new UsageException("--config and --no-config exclude each other");
    }
  }

  private String classPathAdvice() {
    return classPath.isEmpty() && buildTool().isEmpty()
        ? "--classpath, --classpath-from-maven or --classpath-from-gradle"
        : "a complete --classpath";
  }
}
