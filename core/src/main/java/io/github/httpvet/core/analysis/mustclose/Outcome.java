package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;

/**
 * How a statement or expression ends on a path.
 *
 * @param value of an expression, of a return or yield; else UNKNOWN
 * @param label of a break or continue; null without
 * @param thrown the possible types of an exception; null if it can be any
 * @param at the return, throw or jump, or the call that throws; null for NORMAL
 */
record Outcome(Kind kind, State state, Value value, String label, List<TypeRef> thrown, Node at) {

  /** The ways to end. */
  enum Kind {
    NORMAL,
    RETURN,
    THROW,
    BREAK,
    CONTINUE,
    YIELD
  }

  static Outcome normal(State state, Value value) {
    return new Outcome(Kind.NORMAL, state, value, null, null, null);
  }

  static Outcome thrown(State state, List<TypeRef> types, Node at) {
    return new Outcome(Kind.THROW, state, Value.UNKNOWN, null, types, at);
  }

  boolean isNormal() {
    return kind == Kind.NORMAL;
  }

  Outcome in(State newState) {
    return new Outcome(kind, newState, value, label, thrown, at);
  }
}
