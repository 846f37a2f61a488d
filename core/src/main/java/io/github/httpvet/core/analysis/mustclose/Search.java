package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One acquisition under way: the site, what was found so far, and a bound on the work. */
final class Search {

  private static final int MAX_STEPS = 60_000;
  private static final int MAX_DEPTH = 6;

  final Analysis analysis;
  final Questions questions;
  final Functions functions;
  final Expr site;
  final Set<Decl.Var> siteOwners;
  final boolean ofArgument;
  private final boolean asked;

  /** Stands for what holds the value while a method runs that is not handed it. */
  final Decl.Var caller =
      new Decl.Var(Pos.NONE, Decl.VarKind.LOCAL, "caller", TypeRef.UNKNOWN, List.of());

  /** Stands for the place that holds a value while a method returns it. */
  final Decl.Var result =
      new Decl.Var(Pos.NONE, Decl.VarKind.LOCAL, "result", TypeRef.UNKNOWN, List.of());

  /** A leak, and the call before it that may have taken the value over, or null. */
  private record Loss(Leak leak, Node borrower) {}

  private final List<Loss> losses = new ArrayList<>();
  private final Set<Node> borrowers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> provenBorrowers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> calls = new HashSet<>();
  private final Set<Node> stages = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, Decl.Var> places = new HashMap<>();
  private final Set<Node> parsers = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean goesOnClosed;
  private boolean asksWhatDecides;
  private boolean closesByStatus;
  private Expr handler;
  private int handed = -1;
  private boolean closes;
  private boolean drains;
  private boolean escapes;
  private boolean escapesInReturning;
  private int throwing;
  private int steps;

  /** What the searches of a unit share. */
  record Shared(Analysis analysis, Questions questions, Functions functions) {

    /** Of a unit. */
    static Shared of(Analysis analysis) {
      return new Shared(analysis, new Questions(analysis.index()), new Functions(analysis));
    }
  }

  /** {@code site} is null if the value comes as a parameter. */
  Search(Shared shared, Expr site, Set<Decl.Var> siteOwners) {
    this(shared, site, siteOwners, false);
  }

  /** {@code ofArgument} if the call's argument is what it opens: the owners are its handles. */
  Search(Shared shared, Expr site, Set<Decl.Var> siteOwners, boolean ofArgument) {
    this(
        shared,
        site,
        siteOwners,
        ofArgument,
        site != null && shared.analysis().types().has(site, Role.ASKS));
  }

  /** For a call that has a helper ask the connection which the owners are names of. */
  static Search ofHelper(Shared shared, Expr site, Set<Decl.Var> connection) {
    return new Search(shared, site, connection, false, true);
  }

  private Search(
      Shared shared, Expr site, Set<Decl.Var> siteOwners, boolean ofArgument, boolean asked) {
    this.asked = asked;
    this.analysis = shared.analysis();
    this.questions = shared.questions();
    this.functions = shared.functions();
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

  /**
   * True if the site does not give the value, but asks a connection for it, which then has it: the
   * connection is what is followed.
   */
  boolean isAsked() {
    return asked;
  }

  /** True if the site's owners are what is followed. */
  private boolean isOfHandles() {
    return ofArgument || isAsked();
  }

  /** What the site's call gives. */
  Value given() {
    return !isOfHandles()
        ? Value.TRACKED
        : analysis.types().has(site, Role.STATUS) ? Value.STATUS : Value.UNKNOWN;
  }

  /** After the site's call. */
  State acquired(State state) {
    if (!isOfHandles()) {
      return state.acquired(siteOwners);
    }
    State asked = state.acquired(Set.of());
    for (Decl.Var connection : siteOwners) {
      asked = asked.assigned(connection, Value.TRACKED);
    }
    return asked;
  }

  /** True if a read that fails leaves the value open: some clients give it up then. */
  boolean isLeftByFailedRead() {
    return site != null
        && analysis
            .types()
            .row(site, Role.OPENS)
            .filter(row -> row.details().isLeftByFailedRead())
            .isPresent();
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

  /** Enters a stage of a promise; false if it is being interpreted already. */
  boolean enterStage(Node function) {
    return stages.add(function);
  }

  void leaveStage(Node function) {
    stages.remove(function);
  }

  /** Stands for a field of the own object. */
  Decl.Var place(Expr.FieldRef field) {
    return place(field.key(), field.name(), field.type());
  }

  /** The same, for who has the declaration. */
  Decl.Var place(Decl.Field field) {
    return place(field.key(), field.name(), field.type());
  }

  private Decl.Var place(Object field, String name, TypeRef type) {
    return places.computeIfAbsent(
        field, key -> new Decl.Var(Pos.NONE, Decl.VarKind.LOCAL, name, type, List.of()));
  }

  /** True if a field of the own object has the value: so others can reach it. */
  boolean isKept(State state) {
    return state.isHeldByAny(places.values());
  }

  /** True if a field of the own object has the value, through which some code may release it. */
  boolean isKeptForOthers(State state) {
    AbandonedFields abandoned = new AbandonedFields(analysis);
    return places.entrySet().stream()
        .filter(place -> state.holds(place.getValue()))
        .anyMatch(place -> !abandoned.isAbandoned(analysis.index().field(place.getKey())));
  }

  /**
   * The state with the value in the fields, too, in which a method of the own object has put it.
   */
  State kept(State end, State state) {
    State kept = state;
    for (Decl.Var place : places.values()) {
      if (end.holds(place)) {
        kept = kept.assigned(place, Value.TRACKED);
      }
    }
    return kept;
  }

  boolean isInHelper() {
    return !calls.isEmpty();
  }

  /** True if some path closed the value or handed it on. */
  boolean isReleased() {
    return closes || drains || escapes();
  }

  /** True if some path closed the value. */
  boolean isClosed() {
    return closes;
  }

  void closed() {
    closes = true;
  }

  /** Has paths go on behind a call that closes the value, as if that had read it to its end. */
  Search goingOnClosed() {
    goesOnClosed = true;
    return this;
  }

  /** True if paths go on behind a call that closes the value. */
  boolean goesOnClosed() {
    return goesOnClosed;
  }

  /** Has paths remember whether the status alone decides where they go. */
  Search askingWhatDecides() {
    asksWhatDecides = true;
    return this;
  }

  /** The state on a branch that the value has decided. */
  State decided(State state, Value value) {
    return asksWhatDecides ? state.decided(value == Value.STATUS) : state;
  }

  /** What a field of the own object was given on the path, for a search that asks what decides. */
  Value remembered(Expr.FieldRef field, State state) {
    Value given =
        asksWhatDecides && Expressions.isOwnField(field) ? state.fact(place(field)) : null;
    return given == null ? Value.UNKNOWN : given;
  }

  /** Has paths go on behind the call with the value as it was, whatever that does with it. */
  Search goingOnBehind(Expr call) {
    handler = call;
    return this;
  }

  /** True for the call behind which paths go on; takes down what it is handed. */
  boolean goesOnBehind(Expr call, int argument) {
    if (call != handler) {
      return false;
    }
    handed = argument;
    return true;
  }

  /** Which argument the value is of the call behind which paths go on; less than 0 if none. */
  int handed() {
    return handed;
  }

  /** Some status may leave the value open behind a call that else closes it. */
  void closedByStatus() {
    closesByStatus = true;
  }

  /** A parser that leaves the value open if it fails, which any bad document makes it do. */
  void fails(Node parser) {
    parsers.add(parser);
  }

  /** The value is read to its end: released, but not by code that means to close it. */
  void drained() {
    drains = true;
  }

  void escaped() {
    escapes = true;
    escapesInReturning |= throwing == 0;
  }

  /**
   * What is evaluated until {@link #evaluatedThrown} is for an exception that leaves the method.
   */
  void evaluatesThrown() {
    throwing++;
  }

  void evaluatedThrown() {
    throwing--;
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
    if (state.isDrained()) {
      return;
    }
    if (state.doubt() == State.Doubt.NONE) {
      losses.add(new Loss(new Leak(kind, at, true, Leak.Fate.NEVER_RELEASED), state.borrower()));
    } else if (state.doubt() == State.Doubt.DECLARED) {
      losses.add(
          new Loss(
              new Leak(Leak.Kind.EXCEPTION, state.cause(), false, Leak.Fate.NEVER_RELEASED),
              state.borrower()));
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
            .map(loss -> loss.leak().withFate(fate()))
            .toList();
    List<Leak> certain = sure.stream().filter(Leak::isCertain).toList();
    if (closesByStatus && closes) {
      return List.of(); // the code may close what the other leaves open
    }
    if (!certain.isEmpty()) {
      return certain;
    }
    if (escapes()) {
      return List.of();
    }
    return closes ? sure : sure.stream().filter(leak -> parsers.contains(leak.at())).toList();
  }

  private Leak.Fate fate() {
    if (escapes()) {
      return Leak.Fate.HANDED_ON;
    }
    return closes || drains ? Leak.Fate.RELEASED : Leak.Fate.NEVER_RELEASED;
  }

  /** True if other code has the value only where the method throws, as an exception that has it. */
  boolean escapesInThrownOnly() {
    return escapes && !escapesInReturning && provenBorrowers.containsAll(borrowers);
  }

  /** True if other code has the value, or may have it. */
  boolean escapes() {
    return escapes || !provenBorrowers.containsAll(borrowers);
  }
}
