package io.github.httpvet.core.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of all options, checked. */
final class Options {

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Checks what a user has set.
   *
   * @throws ConfigurationException for an unknown option or value
   */
  static Options of(List<RuleInfo> rules, Map<String, String> set) {
    Map<String, String> values = new TreeMap<>();
    for (RuleInfo rule : rules) {
      for (Option option : rule.options()) {
        values.put(rule.name() + ":" + option.name(), option.defaultValue());
      }
    }
    values.put(Vet.MODELS_KEY, Vet.MODELS.defaultValue());
    values.put(Vet.NOTES_KEY, Vet.NOTES.defaultValue());
    for (Map.Entry<String, String> entry : set.entrySet()) {
      if (!values.containsKey(entry.getKey())) {
        throw new ConfigurationException(
            "unknown option `"
                + entry.getKey()
                + "`; there are: "
                + String.join(", ", values.keySet()));
      }
      if (!entry.getKey().equals(Vet.MODELS_KEY)) {
        check(rules, entry.getKey(), entry.getValue());
      }
      values.put(entry.getKey(), entry.getValue());
    }
    return new Options(values);
  }

  private static void check(List<RuleInfo> rules, String key, String value) {
    Option option =
        rules.stream()
            .flatMap(
                rule ->
                    rule.options().stream().filter(o -> key.equals(rule.name() + ":" + o.name())))
            .findFirst()
            .orElse(Vet.NOTES);
    List<String> words = option.isList() ? Arrays.asList(value.split(",", -1)) : List.of(value);
    for (String word : words) {
      if (!option.values().contains(word.strip())) {
        throw new ConfigurationException(
            "option `"
                + key
                + "`: `"
                + word
                + "` is not one of "
                + String.join(", ", option.values()));
      }
    }
  }

  /** The path of the user's table; empty for none. */
  String models() {
    return values.get(Vet.MODELS_KEY);
  }

  /** True if findings of level note are asked for. */
  boolean notes() {
    return values.get(Vet.NOTES_KEY).equals("true");
  }

  String get(String rule, String option) {
    return values.get(rule + ":" + option);
  }
}
