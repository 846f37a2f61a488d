package io.github.httpvet.errorprone;

import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.config.Reported;
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
import java.util.function.Function;
import javax.tools.FileObject;

/** The rules for each source of a compilation, as flags and configuration files want them. */
final class ConfiguredRules {

  /** Names the configuration file; {@code none} for no file. */
  private static final String CONFIG = "httpvet:config";

  private final Map<String, String> flags;
  private final Function<Map<String, String>, UnitCheck> rules;
  private final Map<Configuration, UnitCheck> checks = new IdentityHashMap<>();
  private Configurations configurations;

  ConfiguredRules(Map<String, String> flags, Function<Map<String, String>, UnitCheck> rules) {
    this.flags = flags;
    this.rules = rules;
  }

  /** What holds for one source, whose path is null if it is no file. */
  record Chosen(Configuration configuration, UnitCheck check, Path source) {

    boolean isExcluded() {
      return source != null && configuration.isExcluded(source);
    }

    List<Reported> check(Unit unit) {
      Path path = source == null ? Path.of(unit.path()) : source;
      return configuration.reported(path, unit, check.check(unit));
    }
  }

  /**
   * The rules for a source.
   *
   * @throws ConfigurationException if a flag or the configuration file is wrong
   */
  Chosen of(FileObject source) {
    Path path = path(source);
    Configuration configuration = configuration(path);
    UnitCheck check = checks.get(configuration);
    if (check == null) {
      Map<String, String> options = new HashMap<>(configuration.options());
      options.putAll(flags);
      options.remove(CONFIG);
      check = rules.apply(options);
      checks.put(configuration, check);
    }
    return new Chosen(configuration, check, path);
  }

  private Configuration configuration(Path source) {
    if (configurations == null) {
      configurations = configurations(flags.getOrDefault(CONFIG, ""));
    }
    return source == null && !flags.containsKey(CONFIG)
        ? Configuration.none()
        : configurations.of(source == null ? Path.of("") : source);
  }

  private static Configurations configurations(String flag) {
    return switch (flag) {
      case "" -> new Configurations();
      case "none" -> Configurations.always(Configuration.none());
      default -> Configurations.always(Configuration.read(path(flag)));
    };
  }

  private static Path path(String flag) {
    try {
      return Path.of(flag);
    } catch (InvalidPathException e) {
      throw new ConfigurationException(CONFIG + ": `" + flag + "` is no path");
    }
  }

  /** Null for a source that only memory has. */
  private static Path path(FileObject source) {
    URI uri = source.toUri();
    try {
      return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
