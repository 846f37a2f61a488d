package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Node;

/**
 * A path on which the value is lost while it is open.
 *
 * @param kind how it is lost
 * @param at where: the return, throw, assignment or call; null at the end of the body
 * @param isCertain false if a call on the path has to throw a checked exception first
 */
public record Leak(Kind kind, Node at, boolean isCertain) {

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
