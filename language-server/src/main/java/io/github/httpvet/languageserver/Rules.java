package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.ConfiguredRules;
import io.github.httpvet.compilation.Flags;
import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.UnitCheck;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules for each file, as its configuration wants them now. For one thread. */
final class Rules {

  /** Nothing is kept for reports: the server writes no file. */
  private static final Flags FLAGS = new Flags("httpvet.", "", Flags.NONE, Map.of(), Map.of());

  /** By options; what rests on another file, which may change, is not kept. */
  private final Map<Map<String, String>, UnitCheck> known = new HashMap<>();

  private ConfiguredRules current = fresh();

  /** Reads configurations again when they are needed next. */
  void forget() {
    current = fresh();
  }

  /**
   * The rules for a file.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if its configuration is wrong
   */
  SourceRules of(Path file) {
    return current.of(file);
  }

  private ConfiguredRules fresh() {
    return new ConfiguredRules(FLAGS, this::check);
  }

  private UnitCheck check(Map<String, String> options) {
    return options.containsKey(Vet.MODELS_KEY)
        ? newCheck(options)
        : known.computeIfAbsent(Map.copyOf(options), Rules::newCheck);
  }

  private static UnitCheck newCheck(Map<String, String> options) {
    List<String> all = Vet.rules().stream().map(RuleInfo::name).toList();
    return UnitCheck.of(Vet.of(all, options));
  }
}
