package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Node;
import java.util.Collection;
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
  static final State START =
      new State(false, false, Set.of(), Set.of(), Map.of(), Map.of(), Doubt.NONE, null, null);

  private final boolean open;
  private final boolean drained;
  private final Set<Decl.Var> handles;
  private final Set<Decl.Var> owners;
  private final Map<Object, Value> facts;
  private final Map<Object, Numbers> numbers;
  private final Doubt doubt;
  private final Node cause;
  private final Node borrower;

  private State(
      boolean open,
      boolean drained,
      Set<Decl.Var> handles,
      Set<Decl.Var> owners,
      Map<Object, Value> facts,
      Map<Object, Numbers> numbers,
      Doubt doubt,
      Node cause,
      Node borrower) {
    this.open = open;
    this.drained = drained;
    this.handles = handles;
    this.owners = owners;
    this.facts = facts;
    this.numbers = numbers;
    this.doubt = doubt;
    this.cause = cause;
    this.borrower = borrower;
  }

  private State knowing(Map<Object, Value> newFacts, Map<Object, Numbers> newNumbers) {
    return new State(open, drained, handles, owners, newFacts, newNumbers, doubt, cause, borrower);
  }

  private State reachedBy(Set<Decl.Var> newHandles, Set<Decl.Var> newOwners) {
    return new State(open, drained, newHandles, newOwners, facts, numbers, doubt, cause, borrower);
  }

  /** True between the acquisition and the release. */
  boolean isOpen() {
    return open;
  }

  /** True if it is read to its end: the connection has been given back, closed or not. */
  boolean isDrained() {
    return drained;
  }

  State read() {
    return new State(open, true, handles, owners, facts, numbers, doubt, cause, borrower);
  }

  Doubt doubt() {
    return doubt;
  }

  /** After a branch that the status has decided, or anything else. */
  State decided(boolean byStatus) {
    boolean isByStatus = byStatus && facts.get(DECIDED) != Value.FALSE;
    return with(DECIDED, isByStatus ? Value.TRUE : Value.FALSE);
  }

  /** True if statuses have decided all branches on the way, at least one. */
  boolean isDecidedByStatus() {
    return facts.get(DECIDED) == Value.TRUE;
  }

  /** Under what it is known what has decided the branches, in searches that ask. */
  private static final Object DECIDED = new Object();

  /** The call whose exception led here, or null. Not part of equality: any one will do. */
  Node cause() {
    return cause;
  }

  /** The last call of other code that was handed the value and may have taken it over, or null. */
  Node borrower() {
    return borrower;
  }

  State lentTo(Node call) {
    return call == null
        ? this
        : new State(open, drained, handles, owners, facts, numbers, doubt, cause, call);
  }

  /** True if the variable holds the value, or something that can release it. */
  boolean reaches(Decl.Var var) {
    return handles.contains(var) || owners.contains(var);
  }

  boolean holds(Decl.Var var) {
    return handles.contains(var);
  }

  /** True if the variable is of the request or connection that can release the value. */
  boolean isOwnedBy(Decl.Var var) {
    return owners.contains(var);
  }

  /** True if some of the variables holds the value. */
  boolean isHeldByAny(Collection<Decl.Var> vars) {
    return vars.stream().anyMatch(handles::contains);
  }

  /** True if no variable holds the value itself. */
  boolean isHeldByNone() {
    return handles.isEmpty();
  }

  /** True if it is open and nothing can reach it any more. */
  boolean isLost() {
    return open && handles.isEmpty() && owners.isEmpty();
  }

  /** What is known under the key: a variable, the name of an accessor, a question; or null. */
  Value fact(Object key) {
    return facts.get(key);
  }

  /** The numbers that the key can be. */
  Numbers number(Object key) {
    return numbers.getOrDefault(key, Numbers.ANY);
  }

  State acquired(Set<Decl.Var> newOwners) {
    return new State(
        true, false, Set.of(), Set.copyOf(newOwners), facts, numbers, doubt, cause, borrower);
  }

  State with(Object key, Value value) {
    Map<Object, Value> changed = new HashMap<>(facts);
    if (value == Value.UNKNOWN || value == Value.TRACKED) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return knowing(changed, numbers);
  }

  State with(Object key, Numbers range) {
    Map<Object, Numbers> changed = new HashMap<>(numbers);
    changed.put(key, range);
    return knowing(facts, changed);
  }

  State doubtful(Doubt newDoubt, Node newCause) {
    return newDoubt.compareTo(doubt) <= 0
        ? this
        : new State(
            open,
            drained,
            handles,
            owners,
            facts,
            numbers,
            newDoubt,
            cause == null ? newCause : cause,
            borrower);
  }

  /** After a call has thrown what it declares; that two do in one run is not to be told. */
  State failedAt(Node call) {
    return doubtful(doubt == Doubt.NONE ? Doubt.DECLARED : Doubt.UNKNOWN, call);
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
    return reachedBy(changed, stillOwners).forget(Set.of(var)).with(var, value);
  }

  /** Without what was known of the variables, as they have other values now. */
  private State forget(Set<Decl.Var> changed) {
    Map<Object, Value> stillFacts = new HashMap<>(facts);
    Map<Object, Numbers> stillNumbers = new HashMap<>(numbers);
    stillFacts.keySet().removeIf(key -> isAbout(key, changed));
    stillNumbers.keySet().removeIf(key -> isAbout(key, changed));
    return knowing(stillFacts, stillNumbers);
  }

  private static boolean isAbout(Object key, Set<Decl.Var> vars) {
    return key instanceof Decl.Var var
        ? vars.contains(var)
        : key instanceof Questions.Question question
            && question.about().stream().anyMatch(vars::contains);
  }

  /** In the next turn of a loop: what was called may answer differently. */
  State inNextTurn() {
    if (facts.keySet().stream().noneMatch(State::isCall)
        && numbers.keySet().stream().noneMatch(State::isCall)) {
      return this;
    }
    Map<Object, Value> stillFacts = new HashMap<>(facts);
    Map<Object, Numbers> stillNumbers = new HashMap<>(numbers);
    stillFacts.keySet().removeIf(State::isCall);
    stillNumbers.keySet().removeIf(State::isCall);
    return knowing(stillFacts, stillNumbers);
  }

  private static boolean isCall(Object key) {
    return key instanceof Questions.Question question && question.isCall();
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
    return reachedBy(stillHandles, stillOwners).forget(gone);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State s
        && open == s.open
        && drained == s.drained
        && doubt == s.doubt
        && borrower == s.borrower
        && handles.equals(s.handles)
        && owners.equals(s.owners)
        && facts.equals(s.facts)
        && numbers.equals(s.numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        open, drained, doubt, handles, owners, facts, numbers, System.identityHashCode(borrower));
  }
}
