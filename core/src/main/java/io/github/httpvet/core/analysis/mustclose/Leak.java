package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Node;

/**
 * A path on which the value is lost while it is open.
 *
 * @param kind how it is lost
 * @param at where: the return, throw, assignment or call; null at the end of the body
 * @param isCertain false if a call on the path has to throw a checked exception first
 * @param fate what becomes of the value on other paths
 */
public record Leak(Kind kind, Node at, boolean isCertain, Fate fate) {

  /** What other paths do with the value. */
  public enum Fate {
    /** Nothing: no path releases it. */
    NEVER_RELEASED,
    /** Some path releases it. */
    RELEASED,
    /** Some path gives it to other code, which has to release it. */
    HANDED_ON
  }

  Leak withFate(Fate other) {
    return new Leak(kind, at, isCertain, other);
  }

  /** How a value is lost. */
  public enum Kind {
    /** Control returns without closing it. */
    RETURN,
    /** A {@code throw} of the unit leaves it open. */
    THROW,
    /** A call that throws leaves it open. */
    EXCEPTION,
    /** Its last variable gets another value, or the loop's next turn opens another. */
    OVERWRITTEN,
    /** The result is used for something else and dropped. */
    DROPPED,
    /** The code ends, or the variable's block, without closing it. */
    END
  }
}
