package io.github.httpvet.pmd;

import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.sourceforge.pmd.lang.document.Chars;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;

/** What properties and configuration files want of one rule in one thread. */
final class ConfiguredRules {

  private final String rule;
  private final Map<String, String> properties;
  private final String config;
  private final Function<Map<String, String>, UnitCheck> checks;
  private final Map<Map<String, String>, UnitCheck> known = new HashMap<>();
  private Configurations configurations;

  /**
   * With what the user's ruleset sets.
   *
   * @param rule its name; a ruleset that has it asks for it, also if it is off by default
   * @param config a file, {@code none}, or empty
   */
  ConfiguredRules(
      String rule,
      Map<String, String> properties,
      String config,
      Function<Map<String, String>, UnitCheck> checks) {
    this.rule = rule;
    this.properties = properties;
    this.config = config;
    this.checks = checks;
  }

  /** What holds for one source; equal options give equal findings. */
  record Chosen(
      Configuration configuration, Map<String, String> options, UnitCheck check, Path source) {

    boolean isExcluded() {
      return configuration.isExcluded(source);
    }

    boolean hasModels() {
      return options.containsKey(Vet.MODELS_KEY);
    }

    /** False if no configuration without models changes what is found: there is nothing to find. */
    boolean mayFind(ASTCompilationUnit unit) {
      Chars text = unit.getTextDocument().getText();
      return check.mentionsClient(text) || check.mayReachClient(text);
    }

    List<Reported> reported(Unit unit, List<Finding> findings) {
      return configuration.reported(source, unit, findings);
    }
  }

  /**
   * What holds for a source.
   *
   * @throws ConfigurationException if the configuration or the models are wrong
   */
  Chosen of(ASTCompilationUnit unit) {
    Path source = path(unit);
    Configuration configuration = configuration(source).asked(List.of(rule));
    Map<String, String> options = new TreeMap<>(configuration.options());
    options.putAll(properties);
    UnitCheck check = known.get(options);
    if (check == null) {
      check = informed(checks.apply(options), unit);
      known.put(options, check);
    }
    return new Chosen(configuration, options, check, source);
  }

  /** One class path is behind all files that a rule visits. */
  private static UnitCheck informed(UnitCheck check, ASTCompilationUnit unit) {
    Facts facts = check.takesFacts() ? AuxFacts.of(unit) : Facts.NONE;
    return facts.isEmpty() ? check : check.with(facts);
  }

  private Configuration configuration(Path source) {
    if (configurations == null) {
      configurations =
          switch (config) {
            case "" -> new Configurations();
            case "none" -> Configurations.always(Configuration.none());
            default -> Configurations.always(Configuration.read(path(config)));
          };
    }
    boolean isFile = !config.isEmpty() || Files.exists(source);
    return isFile ? configurations.of(source) : Configuration.none();
  }

  private static Path path(String config) {
    try {
      return Path.of(config);
    } catch (InvalidPathException e) {
      throw new ConfigurationException("config: `" + config + "` is no path");
    }
  }

  /** A text that is no file has a name that is, at best, a path. */
  private static Path path(ASTCompilationUnit unit) {
    try {
      return Path.of(unit.getTextDocument().getFileId().getAbsolutePath());
    } catch (InvalidPathException e) {
      return Path.of("?");
    }
  }
}
