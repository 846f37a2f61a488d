package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One acquisition under way: the site, what was found so far, and a bound on the work. */
final class Search {

  private static final int MAX_STEPS = 60_000;
  private static final int MAX_DEPTH = 6;

  final Analysis analysis;
  final Expr site;
  final Set<Decl.Var> siteOwners;
  final boolean ofArgument;

  /** Stands for the place that holds a value while a method returns it. */
  final Decl.Var result =
      new Decl.Var(Pos.NONE, Decl.VarKind.LOCAL, "result", TypeRef.UNKNOWN, List.of());

  /** A leak, and the call before it that may have taken the value over, or null. */
  private record Loss(Leak leak, Node borrower) {}

  private final List<Loss> losses = new ArrayList<>();
  private final Set<Node> borrowers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> provenBorrowers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> calls = new HashSet<>();
  private boolean closes;
  private boolean escapes;
  private int steps;

  /** {@code site} is null if the value comes as a parameter. */
  Search(Analysis analysis, Expr site, Set<Decl.Var> siteOwners) {
    this(analysis, site, siteOwners, false);
  }

  /** {@code ofArgument} if the call's argument is what it opens: the owners are its handles. */
  Search(Analysis analysis, Expr site, Set<Decl.Var> siteOwners, boolean ofArgument) {
    this.analysis = analysis;
    this.site = site;
    this.siteOwners = siteOwners;
    this.ofArgument = ofArgument;
  }

  /** Thrown when the code has too many paths; the answer is then silence. */
  static final class TooManyPaths extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyPaths() {
      super("too many paths", null, false, false);
    }
  }

  void step() {
    if (++steps > MAX_STEPS) {
      throw new TooManyPaths();
    }
  }

  /** Enters a method of the unit; false if it is being interpreted already, or too deep. */
  boolean enter(Object method) {
    return calls.size() < MAX_DEPTH && calls.add(method);
  }

  void leave(Object method) {
    calls.remove(method);
  }

  boolean isInHelper() {
    return !calls.isEmpty();
  }

  /** True if some path closed the value or handed it on. */
  boolean isReleased() {
    return closes || escapes();
  }

  /** True if some path closed the value. */
  boolean isClosed() {
    return closes;
  }

  void closed() {
    closes = true;
  }

  void escaped() {
    escapes = true;
  }

  /** Other code is handed the value; whether it takes it over is not known yet. */
  State lend(State state, Node call) {
    borrowers.add(call);
    return state.lentTo(call);
  }

  /** The value's content is read: who was handed it before has not taken it over. */
  void read(State state) {
    if (state.borrower() != null) {
      provenBorrowers.add(state.borrower());
    }
  }

  void leak(Leak.Kind kind, Node at, State state) {
    if (state.doubt() == State.Doubt.NONE) {
      losses.add(new Loss(new Leak(kind, at, true), state.borrower()));
    } else if (state.doubt() == State.Doubt.DECLARED) {
      losses.add(new Loss(new Leak(Leak.Kind.EXCEPTION, state.cause(), false), state.borrower()));
    }
  }

  /**
   * The leaks. Those that need an exception of a call count only where the code means to close the
   * value itself: if it hands it on, the receiver's duty may have begun earlier than it seems.
   */
  List<Leak> leaks() {
    List<Leak> sure =
        losses.stream()
            .filter(loss -> loss.borrower() == null || provenBorrowers.contains(loss.borrower()))
            .map(Loss::leak)
            .toList();
    List<Leak> certain = sure.stream().filter(Leak::isCertain).toList();
    if (!certain.isEmpty()) {
      return certain;
    }
    return closes && !escapes() ? sure : List.of();
  }

  private boolean escapes() {
    return escapes || !provenBorrowers.containsAll(borrowers);
  }
}
