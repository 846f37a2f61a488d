package io.github.httpvet.compilation;

import io.github.httpvet.compilation.fragment.FragmentWriter;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What holds for one source. */
public final class SourceRules {

  private final Configuration configuration;
  private final UnitCheck check;
  private final Path path;
  private final Optional<FragmentWriter> kept;

  /**
   * Made by {@link ConfiguredRules}.
   *
   * @param path the source, or its mere name if only memory has it
   */
  SourceRules(
      Configuration configuration, UnitCheck check, Path path, Optional<FragmentWriter> kept) {
    this.configuration = configuration;
    this.check = check;
    this.path = path;
    this.kept = kept;
  }

  /** The rules, with their options. */
  public UnitCheck check() {
    return check;
  }

  /** The file that configures the source; empty if none does. */
  public Optional<Path> configuration() {
    return configuration.file();
  }

  /** True if nothing is reported in the source. */
  public boolean isExcluded() {
    return configuration.isExcluded(path);
  }

  /** What is to be shown of the findings. */
  public List<Reported> reported(Unit unit, List<Finding> findings) {
    return configuration.reported(path, unit, findings);
  }

  /**
   * Keeps what was shown in the source for reports, if that is wanted, instead of what was kept
   * before. To be called for each source, also for one without findings.
   *
   * @param unit the source's; null if nothing was shown
   * @return one line for the user if that failed
   */
  public Optional<String> keep(Unit unit, List<Reported> shown) {
    if (kept.isEmpty() || path.getParent() == null) {
      return Optional.empty();
    }
    try {
      kept.get().write(path, unit, shown);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "findings: cannot write in %s, so reports will lack some: %s"
              .formatted(kept.get().folder(), Words.reason(e)));
    }
  }
}
