package io.github.httpvet.maven.goal;

import io.github.httpvet.check.RuleSelection;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.maven.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the user chose for all modules.
 *
 * @param rules empty if the user named none
 * @param options of the rules
 * @param config the configuration file for all modules, or empty
 */
record Flags(List<RuleInfo> rules, Map<String, String> options, Optional<Path> config) {

  /** What options of rules start with: {@code httpvet.option.RULE.OPTION}. */
  private static final String OPTION = "httpvet.option.";

  /**
   * Reads them.
   *
   * @throws UsageException for a wrong value
   */
  static Flags of(Settings settings) {
    List<RuleInfo> rules =
        settings.rules() == null
            ? List.of()
            : new RuleSelection("httpvet.rules", Vet.rules()).parse(settings.rules());
    Map<String, String> options = new TreeMap<>();
    if (settings.models() != null) {
      options.put(Vet.MODELS_KEY, path(settings, "httpvet.models", settings.models()).toString());
    }
    Properties user = settings.session().getUserProperties();
    for (String property : user.stringPropertyNames()) {
      if (property.startsWith(OPTION)) {
        String option = property.substring(OPTION.length()).replaceFirst("\\.", ":");
        options.put(option, user.getProperty(property));
      }
    }
    if (settings.notes()) {
      options.put(Vet.NOTES_KEY, "true");
    }
    if (!settings.facts()) {
      options.put(Vet.FACTS_KEY, "false");
    }
    Optional<Path> config =
        Optional.ofNullable(settings.config())
            .map(given -> path(settings, "httpvet.config", given));
    return new Flags(rules, options, config);
  }

  /** A relative path starts at the folder in which Maven runs, whatever the module is. */
  static Path path(Settings settings, String property, String given) {
    try {
      return Path.of(settings.session().getExecutionRootDirectory()).resolve(given).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(property + ": `" + Words.line(given) + "` is no path");
    }
  }
}
