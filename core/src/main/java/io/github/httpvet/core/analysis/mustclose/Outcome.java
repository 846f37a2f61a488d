package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.Objects;

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

  /** Nodes are told apart by identity: they are equal only after a walk through all below them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome o
        && kind == o.kind
        && value == o.value
        && at == o.at
        && Objects.equals(label, o.label)
        && Objects.equals(thrown, o.thrown)
        && state.equals(o.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, value, System.identityHashCode(at), label, thrown, state);
  }

  Outcome in(State newState) {
    return new Outcome(kind, newState, value, label, thrown, at);
  }
}
