package io.github.httpvet.plugin;

import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words behind {@code -Xplugin:HttpVet}; their keys are those of the configuration file.
 *
 * @param severities by rule, those that are set
 * @param options as for {@link Vet#of}, those that are set
 * @param config the configuration file, {@link #NONE}, or empty for the nearest one
 */
record Arguments(Map<String, Severity> severities, Map<String, String> options, String config) {

  /** Instead of a file: no configuration file is read. */
  static final String NONE = "none";

  private static final String FORMS =
      "severity=LEVEL, severity.RULE=LEVEL, option.RULE.OPTION=VALUE, models=FILE, notes=true,"
          + " config=FILE, config=none";

  /** Copies. */
  Arguments {
    severities = Map.copyOf(severities);
    options = Map.copyOf(options);
  }

  /**
   * Reads what javac has split at blanks; colons in keys are as good as dots. Of several words for
   * one setting the last one counts, and a rule's own before that of all.
   *
   * @throws ConfigurationException for a word of no known form, an unknown rule or severity
   */
  static Arguments of(List<String> words) {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    Map<String, Severity> all = new HashMap<>();
    Map<String, Severity> single = new HashMap<>();
    Map<String, String> options = new HashMap<>();
    String config = "";
    for (String word : words) {
      int equals = word.indexOf('=');
      String[] key = word.substring(0, Math.max(0, equals)).split("[.:]", -1);
      String value = word.substring(equals + 1);
      switch (key[0] + key.length) {
        case "severity1" -> {
          Severity severity = severity(word, value);
          rules.forEach(rule -> all.put(rule, severity));
        }
        case "severity2" -> single.put(rule(key[1], rules), severity(word, value));
        case "option3" -> options.put(rule(key[1], rules) + ":" + key[2], value);
        case "models1" -> options.put(Vet.MODELS_KEY, value);
        case "notes1" -> options.put(Vet.NOTES_KEY, value);
        case "config1" -> config = value;
        default -> throw wrong("unknown argument `" + word + "`; there are: " + FORMS);
      }
    }
    all.putAll(single);
    return new Arguments(all, options, config);
  }

  private static String rule(String name, List<String> rules) {
    if (!rules.contains(name)) {
      throw wrong("unknown rule `" + name + "`; there are: " + String.join(", ", rules));
    }
    return name;
  }

  private static Severity severity(String word, String value) {
    return Arrays.stream(Severity.values())
        .filter(one -> one.word().equals(value))
        .findFirst()
        .orElseThrow(() -> wrong("`" + word + "`: the level is not one of " + levels()));
  }

  private static String levels() {
    return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
  }

  private static ConfigurationException wrong(String message) {
    return new ConfigurationException("-Xplugin:HttpVet: " + message);
  }
}
