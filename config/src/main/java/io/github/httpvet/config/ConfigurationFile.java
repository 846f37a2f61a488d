package io.github.httpvet.config;

import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a configuration file; each problem is one line with the file, the line and the reason. */
final class ConfigurationFile {

  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::word).toList();

  private final Path file;
  private final boolean usesBaseline;
  private final Map<String, PropertyLines.Entry> entries = new LinkedHashMap<>();
  private final Parsed parsed = new Parsed();

  private ConfigurationFile(Path file, boolean usesBaseline) {
    this.file = file;
    this.usesBaseline = usesBaseline;
  }

  static Configuration read(Path file, boolean usesBaseline) {
    Path absolute = file.toAbsolutePath().normalize();
    ConfigurationFile reader = new ConfigurationFile(absolute, usesBaseline);
    reader.load(TextFile.read(absolute, "configuration"));
    return new Configuration(reader.parsed);
  }

  private void load(String text) {
    parsed.file = file;
    try {
      PropertyLines.read(text).forEach(this::add);
    } catch (PropertyLines.WrongLineException e) {
      throw new ConfigurationException(file + ":" + e.line() + ": " + e.getMessage());
    }
    // What holds for every rule comes before what holds for one, wherever the lines stand.
    PropertyLines.Entry all = entries.get("severity");
    if (all != null) {
      Severity severity = severity(all);
      for (RuleInfo rule : Vet.rules()) {
        boolean isOn = Configuration.byDefault(rule.name()) != Severity.OFF;
        if (isOn || severity == Severity.OFF) {
          parsed.severities.put(rule.name(), severity);
        }
      }
    }
    entries.values().forEach(this::apply);
    entries.values().stream().filter(entry -> isGroup(entry.key())).forEach(this::group);
  }

  private void add(PropertyLines.Entry entry) {
    PropertyLines.Entry earlier = entries.put(entry.key(), entry);
    if (earlier != null) {
      throw wrong(entry, "is given in line " + earlier.line() + " already");
    }
    parsed.lines.put(entry.key(), entry.line());
  }

  private void apply(PropertyLines.Entry entry) {
    String key = entry.key();
    switch (key) {
      case "severity" -> {
        // Done before the others.
      }
      case "models" -> parsed.options.put(Vet.MODELS_KEY, existing(entry).toString());
      case "notes" -> parsed.options.put(Vet.NOTES_KEY, String.valueOf(truth(entry)));
      case "facts" -> parsed.options.put(Vet.FACTS_KEY, String.valueOf(truth(entry)));
      case "exclude" -> parsed.excludes = globs(entry);
      case "exclude.generated" -> parsed.excludesGenerated = truth(entry);
      case "baseline" -> baseline(entry);
      case "findings" -> parsed.findings = folder(entry);
      default -> {
        if (key.startsWith("severity.")) {
          parsed.severities.put(rule(entry, key.substring(9)), severity(entry));
        } else if (key.startsWith("option.")) {
          option(entry);
        } else if (key.startsWith("path.")) {
          checkGroupKey(entry);
        } else {
          throw unknown(entry);
        }
      }
    }
  }

  private void option(PropertyLines.Entry entry) {
    for (Map.Entry<String, List<Option>> named : Vet.options().entrySet()) {
      for (Option option : named.getValue()) {
        if (entry.key().equals("option." + named.getKey() + "." + option.name())) {
          checkWords(entry, option);
          parsed.options.put(named.getKey() + ":" + option.name(), entry.value());
          return;
        }
      }
    }
    throw unknown(entry);
  }

  private void checkWords(PropertyLines.Entry entry, Option option) {
    Optional<String> wrong = option.wrongWord(entry.value()).map(String::strip);
    if (wrong.isPresent()) {
      throw wrong(
          entry,
          "`"
              + wrong.get()
              + "` is not "
              + option.accepted()
              + nearest(wrong.get(), option.values()));
    }
  }

  private void baseline(PropertyLines.Entry entry) {
    parsed.baselineFile = path(entry);
    if (!usesBaseline) {
      return;
    }
    if (!Files.exists(parsed.baselineFile)) {
      throw wrong(
          entry,
          "there is no file "
              + parsed.baselineFile
              + "; write it with httpvet baseline, or remove this line");
    }
    parsed.baseline = Baseline.read(parsed.baselineFile);
  }

  private static boolean isGroup(String key) {
    return key.startsWith("path.") && key.indexOf('.', 5) < 0;
  }

  private void checkGroupKey(PropertyLines.Entry entry) {
    String[] parts = entry.key().split("\\.", -1);
    boolean isKnown =
        !parts[1].isEmpty()
            && (parts.length == 2
                || parts[2].equals("severity") && (parts.length == 3 || parts.length == 4));
    if (!isKnown) {
      throw unknown(entry);
    }
    if (parts.length > 2 && !entries.containsKey("path." + parts[1])) {
      throw wrong(entry, "there is no path." + parts[1] + " that says which paths these are");
    }
    if (parts.length == 4) {
      rule(entry, parts[3]);
    }
  }

  /** Groups hold in the order of their first lines. */
  private void group(PropertyLines.Entry entry) {
    Severity all = null;
    Map<String, Severity> byRule = new TreeMap<>();
    String prefix = entry.key() + ".severity";
    for (PropertyLines.Entry other : entries.values()) {
      if (other.key().equals(prefix)) {
        all = severity(other);
      } else if (other.key().startsWith(prefix + ".")) {
        byRule.put(other.key().substring(prefix.length() + 1), severity(other));
      }
    }
    if (all == null && byRule.isEmpty()) {
      throw wrong(entry, "says nothing without " + prefix + " or " + prefix + ".RULE");
    }
    parsed.groups.add(new PathGroup(entry.key().substring(5), globs(entry), all, byRule));
  }

  private List<Glob> globs(PropertyLines.Entry entry) {
    try {
      return Glob.list(entry.value());
    } catch (IllegalArgumentException e) {
      throw wrong(entry, e.getMessage());
    }
  }

  private Path existing(PropertyLines.Entry entry) {
    Path path = path(entry);
    if (!Files.isRegularFile(path)) {
      throw wrong(entry, "there is no file " + path);
    }
    return path;
  }

  private Path folder(PropertyLines.Entry entry) {
    Path path = path(entry);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw wrong(entry, path + " is a file; findings are kept in a folder");
    }
    return path;
  }

  private Path path(PropertyLines.Entry entry) {
    if (entry.value().isEmpty()) {
      throw wrong(entry, "names no " + (entry.key().equals("findings") ? "folder" : "file"));
    }
    try {
      return file.resolveSibling(entry.value()).normalize();
    } catch (InvalidPathException e) {
      throw wrong(entry, "`" + entry.value() + "` is no path; write slashes, not backslashes");
    }
  }

  private boolean truth(PropertyLines.Entry entry) {
    if (!List.of("true", "false").contains(entry.value())) {
      throw wrongWord(entry, entry.value(), List.of("true", "false"));
    }
    return entry.value().equals("true");
  }

  private Severity severity(PropertyLines.Entry entry) {
    if (!SEVERITIES.contains(entry.value())) {
      throw wrongWord(entry, entry.value(), SEVERITIES);
    }
    return Severity.valueOf(entry.value().toUpperCase(Locale.ROOT));
  }

  private String rule(PropertyLines.Entry entry, String name) {
    List<String> names = Vet.rules().stream().map(RuleInfo::name).toList();
    if (!names.contains(name)) {
      throw wrong(
          entry,
          "there is no rule `"
              + name
              + "`"
              + nearest(name, names)
              + "; there are: "
              + String.join(", ", names));
    }
    return name;
  }

  private ConfigurationException wrongWord(
      PropertyLines.Entry entry, String word, List<String> accepted) {
    return wrong(
        entry,
        "`" + word + "` is not one of " + String.join(", ", accepted) + nearest(word, accepted));
  }

  private ConfigurationException unknown(PropertyLines.Entry entry) {
    return wrong(
        entry,
        "is not known"
            + nearest(entry.key(), keys(entry.key()))
            + "; there are: severity, severity.RULE, path.NAME, path.NAME.severity,"
            + " path.NAME.severity.RULE, option.RULE.OPTION, models, notes, facts,"
            + " exclude, exclude.generated, baseline, findings");
  }

  /** The keys that a mistyped one may be meant to be. */
  private static List<String> keys(String like) {
    String[] parts = like.split("\\.", -1);
    List<String> severities = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (RuleInfo rule : Vet.rules()) {
      if (like.equalsIgnoreCase(rule.name())) {
        return List.of("severity." + rule.name());
      }
      severities.add("severity." + rule.name());
    }
    Vet.options()
        .forEach((name, all) -> all.forEach(o -> options.add("option." + name + "." + o.name())));
    if (parts[0].equals("option")) {
      List<String> own =
          options.stream()
              .filter(o -> parts.length > 1 && o.startsWith("option." + parts[1] + "."))
              .toList();
      return own.isEmpty() ? options : own;
    }
    if (parts[0].equals("path") && parts.length > 1) {
      return List.of("path." + parts[1], "path." + parts[1] + ".severity");
    }
    List<String> keys = new ArrayList<>(severities);
    keys.addAll(options);
    keys.addAll(
        List.of(
            "severity",
            "models",
            "notes",
            "facts",
            "exclude",
            "exclude.generated",
            "baseline",
            "findings"));
    return keys;
  }

  private static String nearest(String word, List<String> accepted) {
    Optional<String> nearest = word.isEmpty() ? Optional.empty() : Nearest.to(word, accepted);
    return nearest.map(name -> "; did you mean " + name + "?").orElse("");
  }

  private ConfigurationException wrong(PropertyLines.Entry entry, String reason) {
    return new ConfigurationException(
        file + ":" + entry.line() + ": " + entry.key() + ": " + reason);
  }
}
