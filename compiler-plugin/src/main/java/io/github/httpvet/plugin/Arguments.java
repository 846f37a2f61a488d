package io.github.httpvet.plugin;

import io.github.httpvet.compilation.Flags;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words behind {@code -Xplugin:HttpVet}; their keys are those of the configuration file. */
final class Arguments {

  private static final String PREFIX = "-Xplugin:HttpVet: ";

  private static final String FORMS =
      "severity=LEVEL, severity.RULE=LEVEL, option.RULE.OPTION=VALUE, models=FILE, notes=true,"
          + " facts=false, config=FILE, config=none, findings=FOLDER, findings=none";

  private Arguments() {}

  /**
   * Reads what javac has split at blanks; colons in keys are as good as dots. Of several words for
   * one setting the last one counts, and a rule's own before that of all.
   *
   * @throws ConfigurationException for a word of no known form, an unknown rule or severity
   */
  static Flags of(List<String> words) {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    Map<String, Severity> all = new HashMap<>();
    Map<String, Severity> single = new HashMap<>();
    Map<String, String> options = new HashMap<>();
    String config = "";
    String findings = "";
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
        case "option3" -> options.put(rule(key[1], Vet.options().keySet()) + ":" + key[2], value);
        case "models1" -> options.put(Vet.MODELS_KEY, value);
        case "facts1" -> options.put(Vet.FACTS_KEY, value);
        case "notes1" -> options.put(Vet.NOTES_KEY, value);
        case "config1" -> config = value;
        case "findings1" -> findings = named(word, value);
        default -> throw wrong("unknown argument `" + word + "`; there are: " + FORMS);
      }
    }
    all.putAll(single);
    return new Flags(PREFIX, config, findings, all, options);
  }

  private static String named(String word, String value) {
    if (value.isEmpty()) {
      throw wrong("`" + word + "` names no folder");
    }
    return value;
  }

  private static String rule(String name, Collection<String> rules) {
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
    return new ConfigurationException(PREFIX + message);
  }
}
