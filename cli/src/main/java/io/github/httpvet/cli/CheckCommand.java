package io.github.httpvet.cli;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
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

  private static final int SHOWN_FILES = 3;

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
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or sarif; text if not given.")
  private Notation format = Notation.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to the standard output.")
  private Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, warning or error: exit 1 from this level on; warning if not given.")
  private FailOn failOn = FailOn.WARNING;

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
    int level = Releases.check(release);
    ReportFile file = output == null ? null : ReportFile.of(output);
    Set<Path> entries = new LinkedHashSet<>(ClassPath.parse(classPath));
    try (Sources sources = Sources.of(paths)) {
      List<String> notes = new ArrayList<>(sources.notes());
      if (classPathFromMaven) {
        MavenClassPath.Found found = new MavenClassPath(new Processes()).of(paths);
        entries.addAll(found.entries());
        notes.addAll(found.notes());
      }
      Engine.Job job =
          new Engine.Job(
              sources.files().stream().map(Source::file).toList(),
              chosen.stream().map(RuleInfo::name).toList(),
              values,
              List.copyOf(entries),
              level);
      CheckReport report = report(sources.files(), chosen, notes, run(job));
      show(report, sources.files(), file);
      return exitCode(report);
    }
  }

  private Engine.Result run(Engine.Job job) {
    if (!console.isTerminal()) {
      return engine.check(job, nobody());
    }
    try (ProgressLine progress = new ProgressLine(console.err(), System::nanoTime)) {
      return engine.check(job, progress);
    }
  }

  private static Consumer<Engine.Progress> nobody() {
    return progress -> {};
  }

  private CheckReport report(
      List<Source> sources, List<RuleInfo> chosen, List<String> notes, Engine.Result result) {
    Map<Path, String> shown =
        sources.stream().collect(Collectors.toMap(Source::file, Source::shown));
    List<String> broken =
        result.files().stream()
            .filter(file -> !file.parsed())
            .map(file -> shown.getOrDefault(file.file(), file.file().toString()))
            .toList();
    List<String> all = new ArrayList<>(notes);
    if (!broken.isEmpty()) {
      all.add(
          Words.count(broken.size(), "file")
              + " cannot be parsed in full, so findings may be missing: "
              + Words.some(broken, SHOWN_FILES));
    }
    if (result.unresolvedClients()) {
      all.add(
          "HTTP clients are missing on the class path, so findings may be missing: give "
              + (classPath.isEmpty() && !classPathFromMaven
                  ? "--classpath or --classpath-from-maven"
                  : "a complete --classpath"));
    }
    result.problems().forEach(problem -> all.add(Words.line(problem)));
    return new CheckReport(
        Version.current(),
        chosen,
        new Hits(engine.rules(), sources).of(result.files()),
        result.checked(),
        broken,
        all);
  }

  private void show(CheckReport report, List<Source> sources, ReportFile file) throws IOException {
    report.notes().forEach(console::note);
    if (file == null) {
      format(sources).write(report, console.out());
    } else {
      file.write(format(sources), report);
      console.err().println(report.summary() + ", written to " + output);
    }
  }

  private ReportFormat format(List<Source> sources) {
    return switch (format) {
      case TEXT -> new TextFormat();
      case JSON -> new JsonFormat();
      case SARIF -> new SarifFormat(sources.stream().map(Source::root).distinct().toList());
    };
  }

  /** All that the rules report are warnings. */
  private int exitCode(CheckReport report) {
    return failOn == FailOn.WARNING && !report.hits().isEmpty()
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
