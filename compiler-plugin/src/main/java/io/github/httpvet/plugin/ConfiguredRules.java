package io.github.httpvet.plugin;

import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.UnitCheck;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;

/** The rules for each source of a compilation: arguments win over the configuration file. */
final class ConfiguredRules {

  private final Arguments arguments;
  private final RuleSource source;
  private final Configurations configurations;
  private final Map<Configuration, UnitCheck> checks = new IdentityHashMap<>();
  private final Map<Configuration, Configuration> overridden = new IdentityHashMap<>();

  /**
   * Reads the configuration file if the arguments name one, else waits for the first source.
   *
   * @throws ConfigurationException if it is wrong
   */
  ConfiguredRules(Arguments arguments, RuleSource source) {
    this.arguments = arguments;
    this.source = source;
    this.configurations = configurations(arguments.config());
  }

  private static Configurations configurations(String config) {
    if (config.isEmpty()) {
      return new Configurations();
    }
    try {
      return Configurations.always(
          config.equals(Arguments.NONE)
              ? Configuration.none()
              : Configuration.read(Path.of(config)));
    } catch (InvalidPathException e) {
      throw new ConfigurationException("-Xplugin:HttpVet: `config=" + config + "`: no path");
    }
  }

  /**
   * What holds for one source.
   *
   * @param path the source, or its mere name if only memory has it
   */
  record Chosen(Configuration configuration, UnitCheck check, Path path) {

    boolean isExcluded() {
      return configuration.isExcluded(path);
    }

    List<Reported> reported(Unit unit, List<Finding> findings) {
      return configuration.reported(path, unit, findings);
    }
  }

  /**
   * The rules for a source.
   *
   * @throws ConfigurationException if its configuration file or an option is wrong
   */
  Chosen of(FileObject file) {
    Path path = path(file);
    boolean isAnywhere = path.getParent() == null && arguments.config().isEmpty();
    Configuration found = isAnywhere ? Configuration.none() : configurations.of(path);
    UnitCheck check = checks.get(found);
    if (check == null) {
      Map<String, String> options = new HashMap<>(found.options());
      options.putAll(arguments.options());
      check = source.rules(options);
      checks.put(found, check);
      overridden.put(found, found.with(arguments.severities()));
    }
    return new Chosen(overridden.get(found), check, path);
  }

  private static Path path(FileObject file) {
    URI uri = file.toUri();
    try {
      if ("file".equals(uri.getScheme())) {
        return Path.of(uri);
      }
    } catch (IllegalArgumentException e) {
      // On another machine, say; its name is known at least.
    }
    return Path.of(file.getName().replaceFirst(".*[/\\\\]", ""));
  }
}
