package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.rules.Vet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    for (ConfiguredRun run : ConfiguredRun.of(engine, files, telling(request), progress)) {
      facts = facts.and(run.result().facts());
      notes.addAll(run.result().problems());
    }
    return new Found(facts, notes);
  }

  /** Whoever asks wants to know all, also if no finding of the project depends on it. */
  private static CheckRequest telling(CheckRequest request) {
    Map<String, String> options = new HashMap<>(request.options());
    options.put(Vet.FACTS_KEY, "true");
    return new CheckRequest(
        request.rules(),
        options,
        request.classPath(),
        request.release(),
        request.encoding(),
        request.notes(),
        request.classPathAdvice(),
        request.configurations(),
        request.changed());
  }
}
