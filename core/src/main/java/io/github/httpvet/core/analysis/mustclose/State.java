package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is true on a path up to some point. Immutable; equal states go on alike. */
final class State {

  /** How sure it is that the path can be taken. */
  enum Doubt {
    /** It is written down: a branch, a return, a throw. */
    NONE,
    /** A call between has to throw a checked exception that it declares. */
    DECLARED,
    /** It cannot be told; never reported. */
    UNKNOWN
  }

  /** The state at the start of a method. */
  static final State START = new State(false, Set.of(), Set.of(), Map.of(), Doubt.NONE, null, null);

  private final boolean open;
  private final Set<Decl.Var> handles;
  private final Set<Decl.Var> owners;
  private final Map<Object, Value> facts;
  private final Doubt doubt;
  private final Node cause;
  private final Node borrower;

  private State(
      boolean open,
      Set<Decl.Var> handles,
      Set<Decl.Var> owners,
      Map<Object, Value> facts,
      Doubt doubt,
      Node cause,
      Node borrower) {
    this.open = open;
    this.handles = handles;
    this.owners = owners;
    this.facts = facts;
    this.doubt = doubt;
    this.cause = cause;
    this.borrower = borrower;
  }

  /** True between the acquisition and the release. */
  boolean isOpen() {
    return open;
  }

  Doubt doubt() {
    return doubt;
  }

  /** The call whose exception led here, or null. Not part of equality: any one will do. */
  Node cause() {
    return cause;
  }

  /** The last call of other code that was handed the value and may have taken it over, or null. */
  Node borrower() {
    return borrower;
  }

  State lentTo(Node call) {
    return call == null ? this : new State(open, handles, owners, facts, doubt, cause, call);
  }

  /** True if the variable holds the value, or something that can release it. */
  boolean reaches(Decl.Var var) {
    return handles.contains(var) || owners.contains(var);
  }

  boolean holds(Decl.Var var) {
    return handles.contains(var);
  }

  /** True if no variable holds the value itself. */
  boolean isHeldByNone() {
    return handles.isEmpty();
  }

  /** True if it is open and nothing can reach it any more. */
  boolean isLost() {
    return open && handles.isEmpty() && owners.isEmpty();
  }

  /** What is known under the key, a variable or the name of an accessor; null if nothing. */
  Value fact(Object key) {
    return facts.get(key);
  }

  State acquired(Set<Decl.Var> newOwners) {
    return new State(true, Set.of(), Set.copyOf(newOwners), facts, doubt, cause, borrower);
  }

  State with(Object key, Value value) {
    Map<Object, Value> changed = new HashMap<>(facts);
    if (value == Value.UNKNOWN || value == Value.TRACKED) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new State(open, handles, owners, changed, doubt, cause, borrower);
  }

  State doubtful(Doubt newDoubt, Node newCause) {
    return newDoubt.compareTo(doubt) <= 0
        ? this
        : new State(
            open, handles, owners, facts, newDoubt, cause == null ? newCause : cause, borrower);
  }

  /** After {@code var = value}. */
  State assigned(Decl.Var var, Value value) {
    Set<Decl.Var> changed = new HashSet<>(handles);
    if (value == Value.TRACKED) {
      changed.add(var);
    } else {
      changed.remove(var);
    }
    Set<Decl.Var> stillOwners = owners;
    if (owners.contains(var)) {
      stillOwners = new HashSet<>(owners);
      stillOwners.remove(var);
    }
    return new State(open, changed, stillOwners, facts, doubt, cause, borrower).with(var, value);
  }

  /** After the variables have gone out of scope. */
  State without(Set<Decl.Var> gone) {
    if (gone.isEmpty()) {
      return this;
    }
    Set<Decl.Var> stillHandles = new HashSet<>(handles);
    stillHandles.removeAll(gone);
    Set<Decl.Var> stillOwners = new HashSet<>(owners);
    stillOwners.removeAll(gone);
    Map<Object, Value> stillFacts = new HashMap<>(facts);
    stillFacts.keySet().removeAll(gone);
    return new State(open, stillHandles, stillOwners, stillFacts, doubt, cause, borrower);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State s
        && open == s.open
        && doubt == s.doubt
        && borrower == s.borrower
        && handles.equals(s.handles)
        && owners.equals(s.owners)
        && facts.equals(s.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(open, doubt, handles, owners, facts, System.identityHashCode(borrower));
  }
}
