package io.github.httpvet.core.rules;

import io.github.httpvet.core.mend.Span;
import io.github.httpvet.core.mend.Times;
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
    Map<String, Option> known = known(rules);
    known.forEach((key, option) -> values.put(key, option.defaultValue()));
    values.put(Vet.MODELS_KEY, Vet.MODELS.defaultValue());
    for (Map.Entry<String, String> entry : set.entrySet()) {
      if (!values.containsKey(entry.getKey())) {
        throw new ConfigurationException(
            "unknown option `"
                + entry.getKey()
                + "`; there are: "
                + String.join(", ", values.keySet()));
      }
      if (!entry.getKey().equals(Vet.MODELS_KEY)) {
        check(known.get(entry.getKey()), entry);
      }
      values.put(entry.getKey(), entry.getValue());
    }
    return new Options(values);
  }

  /** All but the models, which are no words. */
  private static Map<String, Option> known(List<RuleInfo> rules) {
    Map<String, Option> known = new TreeMap<>();
    for (RuleInfo rule : rules) {
      rule.options().forEach(option -> known.put(rule.name() + ":" + option.name(), option));
    }
    Vet.FIX_TIMEOUTS.forEach(option -> known.put(Vet.FIX_TIMEOUT + ":" + option.name(), option));
    known.put(Vet.NOTES_KEY, Vet.NOTES);
    known.put(Vet.FACTS_KEY, Vet.FACTS);
    return known;
  }

  private static void check(Option option, Map.Entry<String, String> set) {
    option
        .wrongWord(set.getValue())
        .ifPresent(
            word -> {
              throw new ConfigurationException(
                  "option `" + set.getKey() + "`: `" + word + "` is not " + option.accepted());
            });
  }

  /** The path of the user's table; empty for none. */
  String models() {
    return values.get(Vet.MODELS_KEY);
  }

  /** True if findings of level note are asked for. */
  boolean notes() {
    return values.get(Vet.NOTES_KEY).equals("true");
  }

  /** True if it counts what other files and jars tell. */
  boolean facts() {
    return values.get(Vet.FACTS_KEY).equals("true");
  }

  /** How long the timeouts are that fixes set. */
  Times fixTimes() {
    return new Times(span(Vet.FIX_CONNECT), span(Vet.FIX_RESPONSE));
  }

  private Span span(Option option) {
    return Span.parse(get(Vet.FIX_TIMEOUT, option.name()).strip()).orElseThrow();
  }

  String get(String rule, String option) {
    return values.get(rule + ":" + option);
  }
}
