package io.github.httpvet.plugin;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words behind {@code -Xplugin:HttpVet}.
 *
 * @param severities by rule
 * @param options as for {@link Vet#of}, those that are set
 */
record Arguments(Map<String, Severity> severities, Map<String, String> options) {

  private static final String FORMS =
      "severity=LEVEL, severity.RULE=LEVEL, option.RULE.OPTION=VALUE, models=FILE, notes=true";

  /** Copies. */
  Arguments {
    severities = Map.copyOf(severities);
    options = Map.copyOf(options);
  }

  /** What a finding is to be. */
  Severity severityOf(Finding finding) {
    Severity severity = severities.get(finding.rule());
    boolean isNote = finding.level() == Level.NOTE && severity != Severity.OFF;
    return isNote ? Severity.NOTE : severity;
  }

  /**
   * Reads what javac has split at blanks; colons in keys are as good as dots. Of several words for
   * one setting the last one counts.
   *
   * @throws ConfigurationException for a word of no known form, an unknown rule or severity
   */
  static Arguments of(List<String> words) {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    Map<String, Severity> severities = new HashMap<>();
    Map<String, String> options = new HashMap<>();
    Severity all = Severity.WARNING;
    for (String word : words) {
      int equals = word.indexOf('=');
      String[] key = word.substring(0, Math.max(0, equals)).split("[.:]", -1);
      String value = word.substring(equals + 1);
      String kind = key[0] + key.length;
      switch (kind) {
        case "severity1" -> all = severity(word, value);
        case "severity2" -> severities.put(rule(key[1], rules), severity(word, value));
        case "option3" -> options.put(rule(key[1], rules) + ":" + key[2], value);
        case "models1" -> options.put(Vet.MODELS_KEY, value);
        case "notes1" -> options.put(Vet.NOTES_KEY, value);
        default -> throw wrong("unknown argument `" + word + "`; there are: " + FORMS);
      }
    }
    for (String rule : rules) {
      severities.putIfAbsent(rule, all);
    }
    return new Arguments(severities, options);
  }

  private static String rule(String name, List<String> rules) {
    if (!rules.contains(name)) {
      throw wrong("unknown rule `" + name + "`; there are: " + String.join(", ", rules));
    }
    return name;
  }

  private static Severity severity(String word, String value) {
    return Severity.of(value)
        .orElseThrow(() -> wrong("`" + word + "`: the level is not one of " + Severity.words()));
  }

  private static ConfigurationException wrong(String message) {
    return new ConfigurationException("-Xplugin:HttpVet: " + message);
  }
}
