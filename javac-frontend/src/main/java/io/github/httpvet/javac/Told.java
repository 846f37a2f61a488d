package io.github.httpvet.javac;

import io.github.httpvet.core.facts.Sight;
import io.github.httpvet.core.facts.UnitFacts;
import java.nio.file.Path;

/**
 * What a text tells others, free of trees.
 *
 * @param isLowered false if the text has nothing to do with a client after all, or javac failed
 * @param isParsed false if the text is broken, so that it may have more to tell
 * @param sight what of others it depends on, and what others see of it; of none if not lowered
 */
public record Told(Path path, UnitFacts facts, boolean isLowered, boolean isParsed, Sight sight) {

  /** Of a text that has nothing to tell. */
  public static Told nothing(Path path) {
    return new Told(path, UnitFacts.NONE, false, true, Sight.NONE);
  }
}
