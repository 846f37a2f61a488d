package io.github.httpvet.compilation;

import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a compilation is told itself; it wins over the configuration file.
 *
 * @param prefix what messages put before the name of a flag
 * @param config the configuration file, {@link #NONE}, or empty for the nearest one
 * @param findings the folder to keep findings in, {@link #NONE}, or empty for the configuration's
 * @param severities by rule, those that are set
 * @param options as for {@code Vet}, those that are set
 */
public record Flags(
    String prefix,
    String config,
    String findings,
    Map<String, Severity> severities,
    Map<String, String> options) {

  /** Instead of a path: there is to be none. */
  public static final String NONE = "none";

  /** Copies. */
  public Flags {
    severities = Map.copyOf(severities);
    options = Map.copyOf(options);
  }

  /**
   * The configuration file that is named.
   *
   * @throws ConfigurationException if that is no path
   */
  Path configFile() {
    return path("config", config);
  }

  /**
   * The folder that is named.
   *
   * @throws ConfigurationException if that can be no folder
   */
  Path findingsFolder() {
    Path folder = path("findings", findings).toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ConfigurationException(
          prefix + "findings: " + folder + " is a file; findings are kept in a folder");
    }
    return folder;
  }

  private Path path(String name, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new ConfigurationException(prefix + name + ": `" + value + "` is no path");
    }
  }
}
