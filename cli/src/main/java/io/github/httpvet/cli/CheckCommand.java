package io.github.httpvet.cli;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.MavenClassPath;
import io.github.httpvet.check.Sources;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet check}: runs rules over sources and reports. */
@Command(
    name = "check",
    description = "Checks Java sources.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Engine engine;
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A Java file, a source folder, a Maven project, or a -sources.jar or zip file.")
  private List<Path> paths;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      description = "The class path of the sources, as for java; folder/* stands for its jars.")
  private String classPath = "";

  @Option(
      names = "--classpath-from-maven",
      description = "Ask mvn for the class path of the project that PATH is in.")
  private boolean classPathFromMaven;

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
      description = "default, all, or names of rules with commas between; default if not given.")
  private String rules = "default";

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
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, json, sarif, html, github, gitlab, junit or checkstyle; text if not given.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to the standard output.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write one more report, in a format of its own; may be given several times.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, warning or error: exit 1 from this level on; warning if not given.")
  private FailOn failOn = FailOn.WARNING;

  @Mixin private ColorOption color;

  CheckCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<RuleInfo> chosen = new RuleSelection(engine.rules()).parse(rules);
    Map<String, String> values = new TreeMap<>(RuleOptions.parse(options));
    if (models != null) {
      values.put(Vet.MODELS_KEY, models.toString());
    }
    if (notes) {
      values.put(Vet.NOTES_KEY, "true");
    }
    int level = Releases.check(release);
    Charset charset = Encodings.of(encoding);
    ReportTargets targets = ReportTargets.parse(format, output, reports);
    Set<Path> entries = new LinkedHashSet<>(ClassPath.parse(classPath));
    try (Sources sources = Sources.of(paths, tests)) {
      List<String> problems = new ArrayList<>();
      if (classPathFromMaven) {
        MavenClassPath.Found found = new MavenClassPath(tests).of(paths);
        entries.addAll(found.entries());
        problems.addAll(found.notes());
      }
      CheckRequest request =
          new CheckRequest(
              chosen, values, List.copyOf(entries), level, charset, problems, classPathAdvice());
      CheckReport report = run(sources, request);
      show(report, targets);
      return exitCode(report);
    }
  }

  private CheckReport run(Sources sources, CheckRequest request) {
    Checker checker = new Checker(engine);
    if (!console.isTerminal()) {
      return checker.check(sources, request, nobody());
    }
    try (ProgressLine progress = new ProgressLine(console.err(), System::nanoTime)) {
      return checker.check(sources, request, progress);
    }
  }

  private String classPathAdvice() {
    return classPath.isEmpty() && !classPathFromMaven
        ? "--classpath or --classpath-from-maven"
        : "a complete --classpath";
  }

  private static Consumer<Engine.Progress> nobody() {
    return progress -> {};
  }

  private void show(CheckReport report, ReportTargets targets) throws IOException {
    report.notes().forEach(console::note);
    if (output == null) {
      format.write(report, console.out(), color.paint(console.screen()));
    }
    targets.write(report, color.paintForFile());
    if (!targets.isEmpty()) {
      console.err().println(report.summary() + ", written to " + targets);
    }
  }

  /** Notes never fail; what else the rules report are warnings. */
  private int exitCode(CheckReport report) {
    return failOn == FailOn.WARNING
            && report.hits().stream().anyMatch(hit -> hit.level() == Level.WARNING)
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
