package io.github.httpvet.config;

import io.github.httpvet.core.rules.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the configuration of each source of a run, and reads each file once. Safe for use by
 * several threads; a new run needs a new one, since files may have changed.
 */
public final class Configurations {

  private final Optional<Configuration> fixed;
  private final boolean usesBaseline;
  private final Map<Path, Optional<Path>> files = new ConcurrentHashMap<>();
  private final Map<Path, Outcome> outcomes = new ConcurrentHashMap<>();

  /** One of the two is null. */
  private record Outcome(Configuration configuration, ConfigurationException problem) {}

  /** Looks above each source. */
  public Configurations() {
    this(Optional.empty(), true);
  }

  private Configurations(Optional<Configuration> fixed, boolean usesBaseline) {
    this.fixed = fixed;
    this.usesBaseline = usesBaseline;
  }

  /** The same configuration for all sources. */
  public static Configurations always(Configuration configuration) {
    return new Configurations(Optional.of(configuration), true);
  }

  /** Reads no baseline, so that it may be missing: for who is about to write it. */
  public static Configurations withoutBaseline() {
    return new Configurations(Optional.empty(), false);
  }

  /**
   * What a file says, without its baseline, for all sources.
   *
   * @throws ConfigurationException if it is wrong or missing
   */
  public static Configurations withoutBaseline(Path file) {
    Configuration configuration = ConfigurationFile.read(file, false);
    return new Configurations(Optional.of(configuration), false);
  }

  /**
   * The configuration of a source or of a folder.
   *
   * @throws ConfigurationException if its file is wrong; the same one for every source below it
   */
  public Configuration of(Path source) {
    if (fixed.isPresent()) {
      return fixed.get();
    }
    Path path = source.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    Optional<Path> file = folder == null ? Optional.empty() : find(folder);
    return file.isEmpty() ? Configuration.none() : read(file.get());
  }

  /**
   * What a file says.
   *
   * @throws ConfigurationException if it is wrong or missing
   */
  public Configuration read(Path file) {
    Outcome outcome = outcomes.computeIfAbsent(file.toAbsolutePath().normalize(), this::outcome);
    if (outcome.problem() != null) {
      throw outcome.problem();
    }
    return outcome.configuration();
  }

  private Outcome outcome(Path file) {
    try {
      return new Outcome(ConfigurationFile.read(file, usesBaseline), null);
    } catch (ConfigurationException e) {
      return new Outcome(null, e);
    }
  }

  /** The nearest file, not above a folder that is the top of a repository. */
  private Optional<Path> find(Path folder) {
    Optional<Path> known = files.get(folder);
    if (known != null) {
      return known;
    }
    Path here = folder.resolve(Configuration.FILE_NAME);
    Optional<Path> found;
    if (Files.exists(here)) {
      found = Optional.of(here);
    } else if (Files.exists(folder.resolve(".git")) || folder.getParent() == null) {
      found = Optional.empty();
    } else {
      found = find(folder.getParent());
    }
    files.put(folder, found);
    return found;
  }
}
