package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.core.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds what sources tell each other, and whoever uses them. */
public final class FactSearch {

  private final Engine engine;

  /** With an engine. */
  public FactSearch(Engine engine) {
    this.engine = engine;
  }

  /**
   * What was found.
   *
   * @param notes one line each, for the user
   */
  public record Found(Facts facts, List<String> notes) {

    /** Copies. */
    public Found {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Searches sources.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException if a configuration is wrong
   */
  public Found in(Sources sources, CheckRequest request, Consumer<Engine.Progress> progress) {
    List<Source> files = sources.files();
    List<String> notes = new ArrayList<>(request.notes());
    notes.addAll(sources.notes());
    Facts facts = Facts.NONE;
    for (ConfiguredRun run : ConfiguredRun.of(engine, files, request, progress)) {
      facts = facts.and(run.result().facts());
      notes.addAll(run.result().problems());
    }
    return new Found(facts, notes);
  }
}
