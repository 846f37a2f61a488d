package io.github.httpvet.compilation;

import io.github.httpvet.compilation.fragment.FragmentWriter;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.javac.UnitCheck;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.tools.FileObject;

/** The rules for each source of a compilation, as flags and configuration files want them. */
public final class ConfiguredRules {

  private final Flags flags;
  private final Set<String> asked;
  private final Function<Map<String, String>, UnitCheck> rules;
  private final Configurations configurations;
  private final Optional<Path> findings;
  private final Map<Configuration, Known> known = new IdentityHashMap<>();
  private final Map<FileObject, SourceRules> byFile = new IdentityHashMap<>();

  /** What all sources with the same configuration share. */
  private record Known(
      Configuration configuration, UnitCheck check, Optional<FragmentWriter> kept) {}

  /**
   * Reads the configuration file if the flags name one, else waits for the first source.
   *
   * @param rules makes the rules with the options that are set
   * @throws ConfigurationException if the file or a flag is wrong
   */
  public ConfiguredRules(Flags flags, Function<Map<String, String>, UnitCheck> rules) {
    this(flags, Set.of(), rules);
  }

  /**
   * The same with rules that the compilation asks for, also if they are off by default.
   *
   * @throws ConfigurationException if the file or a flag is wrong
   */
  public ConfiguredRules(
      Flags flags, Set<String> asked, Function<Map<String, String>, UnitCheck> rules) {
    this.flags = flags;
    this.asked = Set.copyOf(asked);
    this.rules = rules;
    this.configurations =
        switch (flags.config()) {
          case "" -> new Configurations();
          case Flags.NONE -> Configurations.always(Configuration.none());
          default -> Configurations.always(Configuration.read(flags.configFile()));
        };
    this.findings =
        flags.findings().isEmpty() || flags.findings().equals(Flags.NONE)
            ? Optional.empty()
            : Optional.of(flags.findingsFolder());
  }

  /**
   * The rules for a source.
   *
   * @throws ConfigurationException if its configuration file or an option is wrong
   */
  public SourceRules of(FileObject file) {
    SourceRules known = byFile.get(file);
    if (known == null) {
      known = of(path(file));
      byFile.put(file, known);
    }
    return known;
  }

  /**
   * The rules for a source.
   *
   * @param path of the source, or its mere name if only memory has it
   * @throws ConfigurationException if its configuration file or an option is wrong
   */
  public SourceRules of(Path path) {
    boolean isAnywhere = path.getParent() == null && flags.config().isEmpty();
    Configuration found = isAnywhere ? Configuration.none() : configurations.of(path);
    Known one = known.get(found);
    if (one == null) {
      one = known(found);
      known.put(found, one);
    }
    return new SourceRules(one.configuration(), one.check(), path, one.kept());
  }

  private Known known(Configuration found) {
    Map<String, String> options = new HashMap<>(found.options());
    options.putAll(flags.options());
    return new Known(
        found.asked(asked).with(flags.severities()),
        rules.apply(options),
        folder(found).map(FragmentWriter::new));
  }

  private Optional<Path> folder(Configuration found) {
    return flags.findings().isEmpty() ? found.findings() : findings;
  }

  /** The source, or its mere name if only memory has it. */
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
