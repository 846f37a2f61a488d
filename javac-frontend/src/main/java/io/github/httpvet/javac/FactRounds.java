package io.github.httpvet.javac;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.UnitFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the units of a run or a compilation tell each other, round by round until they tell no more:
 * wrappers of wrappers.
 *
 * @param <K> what stands for a unit
 */
public final class FactRounds<K> {

  /** Wrappers of wrappers of wrappers; a cycle of helpers might go on for ever. */
  static final int MAX_ROUNDS = 4;

  private final Map<K, UnitFacts> told = new LinkedHashMap<>();
  private Facts facts = Facts.NONE;
  private int rounds;

  /** Which units a round's news concern. */
  public final class News {

    private final Facts changed;
    private final Facts ofResults;

    private News(Facts changed) {
      this.changed = changed;
      this.ofResults = changed.ofResults();
    }

    /**
     * True if a unit's text calls what others tell of; of a unit that has nothing to do with
     * clients, only if they tell more than what becomes of a response or request that somebody has.
     */
    public boolean concern(K unit, CharSequence text) {
      UnitFacts own = told.get(unit);
      return own == null
          ? ofResults.areCalled(text) || changed.areAskedOf(text)
          : own.types().isEmpty() && changed.areAskedOf(text)
              || changed.areCalledBesides(own, text);
    }
  }

  /** To be told what a unit tells, instead of what it told before. */
  public void tell(K unit, UnitFacts facts) {
    told.put(unit, facts);
  }

  /** What they told until the last round ended. */
  public Facts facts() {
    return facts;
  }

  /** Ends a round; empty if there are no news, or were enough. */
  public Optional<News> next() {
    if (rounds == MAX_ROUNDS) {
      return Optional.empty();
    }
    rounds++;
    Facts now = Facts.of(told.values());
    Facts changed = now.difference(facts);
    facts = now;
    return changed.equals(Facts.NONE) ? Optional.empty() : Optional.of(new News(changed));
  }
}
