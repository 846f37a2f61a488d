package io.github.httpvet.config;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project's {@code httpvet.properties} says. Immutable, but for what its {@link Baseline}
 * remembers of moved files; safe for use by several threads.
 */
public final class Configuration {

  /** The name of the file at a project's top. */
  public static final String FILE_NAME = "httpvet.properties";

  private static final Configuration NONE = new Configuration(new Parsed());

  private final Parsed parsed;
  private final Map<String, Severity> overriding;

  Configuration(Parsed parsed) {
    this(parsed, Map.of());
  }

  private Configuration(Parsed parsed, Map<String, Severity> overriding) {
    this.parsed = parsed;
    this.overriding = Map.copyOf(overriding);
  }

  /** What holds without a file: every rule has its default. */
  public static Configuration none() {
    return NONE;
  }

  /**
   * What the nearest file above a source, or in a folder, says; {@link #none()} if there is no
   * file. Who asks for many sources keeps a {@link Configurations}.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if the file is wrong
   */
  public static Configuration of(Path source) {
    return new Configurations().of(source);
  }

  /**
   * What a file says.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if it is wrong or missing
   */
  public static Configuration read(Path file) {
    return ConfigurationFile.read(file, true);
  }

  /**
   * Adds a line to a configuration file that names the baseline; makes the file if there is none.
   *
   * @param file the configuration file, which names no baseline yet
   * @throws IOException if it cannot be written
   */
  public static void enterBaseline(Path file, Path baseline) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    String text = Files.exists(absolute) ? Files.readString(absolute) : "";
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    boolean isOpen = !text.isEmpty() && !text.endsWith("\n");
    String line = "baseline = " + Paths.relative(absolute.getParent(), baseline);
    WholeFile.write(absolute, text + (isOpen ? end : "") + line + end);
  }

  /** The file; empty for {@link #none()}. */
  public Optional<Path> file() {
    return Optional.ofNullable(parsed.file);
  }

  /**
   * The options for {@link Vet#of}, as far as the file sets them: {@code Rule:option}, {@link
   * Vet#NOTES_KEY}, {@link Vet#FACTS_KEY}, and {@link Vet#MODELS_KEY} with an absolute path. A
   * front end puts its own flags on top.
   */
  public Map<String, String> options() {
    return Map.copyOf(parsed.options);
  }

  /** The same with severities by rule on top that hold for every path: a front end's flags. */
  public Configuration with(Map<String, Severity> severities) {
    return new Configuration(parsed, severities);
  }

  /** The severity of a rule in a source, whatever the level of a single finding is. */
  public Severity severity(String rule, Path source) {
    if (overriding.containsKey(rule)) {
      return overriding.get(rule);
    }
    Severity severity = parsed.severities.getOrDefault(rule, byDefault(rule));
    if (parsed.groups.isEmpty()) {
      return severity;
    }
    String path = relative(source);
    for (PathGroup group : parsed.groups) {
      if (group.matches(path)) {
        severity = group.severity(rule, severity);
      }
    }
    return severity;
  }

  /** True if a rule that is off by default is on somewhere. */
  public boolean turnsOn(String rule) {
    Severity own = parsed.severities.getOrDefault(rule, Severity.OFF);
    return own != Severity.OFF
        || parsed.groups.stream()
            .anyMatch(group -> group.byRule().getOrDefault(rule, Severity.OFF) != Severity.OFF);
  }

  /** The same, but rules that the user names at the keyboard are not off for the whole project. */
  public Configuration turnedOn(Collection<String> rules) {
    Parsed copy = parsed.copy();
    for (String rule : rules) {
      if (copy.severities.getOrDefault(rule, byDefault(rule)) == Severity.OFF) {
        copy.severities.put(rule, Severity.WARNING);
      }
    }
    return new Configuration(copy);
  }

  /**
   * The same, but rules are on that the user's build names, though they are off by default. What
   * the file itself says of them holds.
   */
  public Configuration asked(Collection<String> rules) {
    List<String> missing =
        rules.stream()
            .filter(rule -> byDefault(rule) == Severity.OFF)
            .filter(rule -> !parsed.severities.containsKey(rule))
            .toList();
    return missing.isEmpty() ? this : turnedOn(missing);
  }

  static Severity byDefault(String rule) {
    return Vet.rules().stream()
            .filter(info -> info.name().equals(rule))
            .anyMatch(off -> !off.onByDefault())
        ? Severity.OFF
        : Severity.WARNING;
  }

  /** True if nothing is reported in a source, so that it need not be checked. */
  public boolean isExcluded(Path source) {
    if (parsed.excludes.isEmpty() && !parsed.excludesGenerated) {
      return false;
    }
    String path = relative(source);
    return parsed.excludesGenerated && Generated.isPath(path)
        || parsed.excludes.stream().anyMatch(glob -> glob.matches(path));
  }

  /** The accepted findings; {@link Baseline#NONE} if the file names no baseline. */
  public Baseline baseline() {
    return parsed.baseline;
  }

  /** The baseline file that the configuration names, whether or not it exists. */
  public Optional<Path> baselineFile() {
    return Optional.ofNullable(parsed.baselineFile);
  }

  /** The folder in which compilations keep their findings for reports, absolute. */
  public Optional<Path> findings() {
    return Optional.ofNullable(parsed.findings);
  }

  /** What is to be shown of the findings in a source, in their order. */
  public List<Reported> reported(Path source, Unit unit, List<Finding> findings) {
    return judged(source, unit, findings).stream()
        .filter(reported -> parsed.baseline.accepting(source, reported.finding()).isEmpty())
        .toList();
  }

  /** As {@link #reported}, with what the baseline accepts: what a baseline has to hold. */
  public List<Reported> judged(Path source, Unit unit, List<Finding> findings) {
    if (findings.isEmpty() || isExcluded(source)) {
      return List.of();
    }
    List<Reported> reported = new ArrayList<>();
    for (Finding finding : findings) {
      Severity severity = severity(finding.rule(), source);
      boolean isHidden =
          severity == Severity.OFF || parsed.excludesGenerated && Generated.holds(unit, finding);
      if (!isHidden) {
        boolean isNote = finding.level() == Level.NOTE;
        reported.add(new Reported(finding, isNote ? Severity.NOTE : severity));
      }
    }
    return reported;
  }

  /** Every value in force and where it is from, in the order of the documentation. */
  public List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (RuleInfo rule : Vet.rules()) {
      settings.add(
          setting(
              "severity." + rule.name(),
              parsed.severities.getOrDefault(rule.name(), byDefault(rule.name())).word(),
              "severity"));
    }
    Vet.options().forEach((name, options) -> settings.addAll(settings(name, options)));
    settings.add(setting("models", parsed.options.getOrDefault(Vet.MODELS_KEY, ""), ""));
    settings.add(
        setting("notes", parsed.options.getOrDefault(Vet.NOTES_KEY, Vet.NOTES.defaultValue()), ""));
    settings.add(
        setting("facts", parsed.options.getOrDefault(Vet.FACTS_KEY, Vet.FACTS.defaultValue()), ""));
    settings.add(setting("exclude", texts(parsed.excludes), ""));
    settings.add(setting("exclude.generated", String.valueOf(parsed.excludesGenerated), ""));
    settings.add(
        setting("baseline", parsed.baselineFile == null ? "" : parsed.baselineFile.toString(), ""));
    settings.add(
        setting("findings", parsed.findings == null ? "" : parsed.findings.toString(), ""));
    for (PathGroup group : parsed.groups) {
      String key = "path." + group.name();
      settings.add(setting(key, texts(group.globs()), ""));
      if (group.all() != null) {
        settings.add(setting(key + ".severity", group.all().word(), ""));
      }
      group
          .byRule()
          .forEach(
              (rule, severity) ->
                  settings.add(setting(key + ".severity." + rule, severity.word(), "")));
    }
    return settings;
  }

  private List<Setting> settings(String name, List<Option> options) {
    return options.stream()
        .map(
            option ->
                setting(
                    "option." + name + "." + option.name(),
                    parsed.options.getOrDefault(name + ":" + option.name(), option.defaultValue()),
                    ""))
        .toList();
  }

  private static String texts(List<Glob> globs) {
    return String.join(", ", globs.stream().map(Glob::text).toList());
  }

  /** With the line of the key, or else of another key that decides. */
  private Setting setting(String key, String value, String otherwise) {
    Integer line = parsed.lines.getOrDefault(key, parsed.lines.get(otherwise));
    return new Setting(key, value, line == null ? "default" : parsed.file + ":" + line);
  }

  private String relative(Path source) {
    return parsed.file == null
        ? source.toString()
        : Paths.relative(parsed.file.getParent(), source);
  }
}
