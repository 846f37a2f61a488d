package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Logging;
import io.github.httpvet.core.analysis.Types;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call does to the value: opens, closes, looks at it, takes it over. */
final class Calls {

  private static final Set<String> PLAIN =
      Set.of(
          "void",
          "boolean",
          "byte",
          "short",
          "int",
          "long",
          "char",
          "float",
          "double",
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Boolean");

  private final Search search;
  private final Expressions expressions;
  private final Types types;
  private final Elsewhere elsewhere;
  private final Acquisition acquisition;
  private final Inlining inlining;
  private final Stages stages;
  private final Wrappers wrappers;
  private final Failures failures;

  Calls(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
    this.types = search.analysis.types();
    this.elsewhere = new Elsewhere(search.analysis);
    this.acquisition = new Acquisition(search);
    this.inlining = new Inlining(search, expressions);
    this.stages = new Stages(search, expressions);
    this.wrappers = Wrappers.of(search.analysis);
    this.failures = new Failures(search);
  }

  Collection<Outcome> run(Expr call, State state, Value receiver, List<Value> args) {
    if (call == search.site) {
      return acquisition.run(call, state);
    }
    if (receiver == Value.TRACKED) {
      return onValue((Expr.Call) call, state, args);
    }
    int handed = args.indexOf(Value.TRACKED);
    return handed >= 0 ? withValue(call, state, handed, args) : beside(call, state, args);
  }

  /** A call that has nothing to do with the value, unless it throws or reaches it by a field. */
  private Collection<Outcome> beside(Expr call, State state, List<Value> args) {
    Decl.Method own = search.analysis.index().method(member(call).key());
    if (state.isOpen()) {
      if (own != null && search.isKept(state)) {
        return expressions.escape(); // it may find the value in the field
      }
      Collection<Outcome> raised = inlining.raising(call, state, own, args);
      if (raised != null) {
        return raised;
      }
    }
    return failures.goOn(call, state, types.has(call, Role.STATUS) ? Value.STATUS : Value.UNKNOWN);
  }

  private static Member member(Expr call) {
    return call instanceof Expr.Call c ? c.member() : ((Expr.New) call).member();
  }

  /** A method of the value. */
  private Collection<Outcome> onValue(Expr.Call call, State state, List<Value> args) {
    for (Row row : types.rows(call)) {
      boolean own = row.argument() < 0 && !row.details().isAnyArgument();
      switch (row.role()) {
        case CLOSES:
          if (own) {
            return failures.orRaised(released(call, row, state), call, row, state);
          }
          break;
        case VIEW:
          if (own) {
            search.read(state);
            return List.of(Outcome.normal(state, Value.TRACKED));
          }
          break;
        case CONTINUES:
          return stages.run(call, row, state);
        case OPENS:
          if (row.details().owner().equals(Optional.of(Place.RECEIVER))) {
            return search.isAsked()
                ? List.of() // what is read from there on is an opening of its own
                : List.of(Outcome.normal(state, Value.TRACKED));
          }
          break;
        case ASKS:
          return List.of(
              Outcome.normal(state, types.has(call, Role.STATUS) ? Value.STATUS : Value.UNKNOWN));
        case READS:
          if (own) {
            return readFrom(call, state);
          }
          break;
        case STATUS:
          return List.of(Outcome.normal(state, Value.STATUS));
        case NEUTRAL:
          if (own) {
            return failures.orRaised(
                List.of(Outcome.normal(state, told(call, row))), call, row, state);
          }
          break;
        default:
          break;
      }
    }
    if (args.contains(Value.TRACKED)) {
      return expressions.escape();
    }
    Decl.Method method = search.analysis.index().method(call.member().key());
    if (method != null && wrappers.isOfObject(method)) {
      return onWrapper(call, state, method);
    }
    if (isOwner(call.receiver(), state)) {
      return failures.goOn(call, state, Value.UNKNOWN);
    }
    if (wrappers.areOfOthers(types.of(call.receiver()))) {
      return expressions.escape(); // no fact tells what the method does with it
    }
    boolean functional =
        call.args().stream().anyMatch(a -> a instanceof Expr.Lambda || a instanceof Expr.MethodRef);
    boolean plain = PLAIN.contains(types.of(call).name());
    boolean dropped = search.analysis.index().parent(call) instanceof Stmt.ExprStmt;
    return !functional && (plain || dropped && call.type().resolved())
        ? List.of(Outcome.normal(state, Value.UNKNOWN))
        : expressions.escape();
  }

  /** A method of an object of the unit that stands for the value. */
  private Collection<Outcome> onWrapper(Expr call, State state, Decl.Method method) {
    Optional<Handling> handling = wrappers.handling(method);
    if (handling.isEmpty() || handling.get().raised().isPresent()) {
      return expressions.escape();
    }
    return switch (handling.get().kind()) {
      case GIVES -> List.of(Outcome.normal(state, Value.TRACKED));
      case LOOKS -> failures.goOn(call, state, Value.UNKNOWN);
      case CLOSES_BY_STATUS -> expressions.escape();
      case CLOSES -> closed(state);
    };
  }

  private Collection<Outcome> closed(State state) {
    if (search.goesOnClosed()) {
      return List.of(Outcome.normal(state.read(), Value.NON_NULL));
    }
    search.closed();
    return List.of();
  }

  private Collection<Outcome> readFrom(Expr call, State state) {
    search.read(state);
    return search.isLeftByFailedRead()
        ? failures.goOn(call, state, Value.READ)
        : List.of(Outcome.normal(state, Value.READ));
  }

  /** The value is closed, or read to its end, which may fail. */
  private Collection<Outcome> released(Expr call, Row row, State state) {
    Details.Failure failure = row.details().failure();
    if (failure == Details.Failure.CLOSES) {
      return closed(state);
    }
    search.drained();
    search.read(state);
    Outcome good = Outcome.normal(state.read(), Value.NON_NULL);
    if (search.isInHelper()) {
      return List.of(good);
    }
    if (failure == Details.Failure.LEAVES_OPEN) {
      search.fails(call);
      return List.of(good, Outcome.thrown(state.failedAt(call), null, call));
    }
    return search.isLeftByFailedRead()
        ? List.of(good, Outcome.thrown(state.failedAt(call), IO, call))
        : List.of(good);
  }

  private static final List<TypeRef> IO =
      List.of(TypeRef.unresolved("java.io.IOException", List.of()));

  /** What an accessor of the response gives. */
  private Value told(Expr.Call call, Row row) {
    return row.details().isTrueWhileOpen() ? Value.TRUE : judgement(call);
  }

  /** What a look at the response gives: a flag is an answer that other code may judge by. */
  private Value judgement(Expr call) {
    return types.of(call).name().equals("boolean") ? Value.STATUS : Value.UNKNOWN;
  }

  /** True for the request or connection of the response: what else it does, it does not close. */
  private static boolean isOwner(Expr expr, State state) {
    Expr owner = expr;
    while (owner instanceof Expr.Cast cast) {
      owner = cast.value();
    }
    return owner instanceof Expr.VarRef ref && !state.holds(ref.var());
  }

  /** A call that is handed the value. */
  private Collection<Outcome> withValue(Expr call, State state, int handed, List<Value> args) {
    if (search.goesOnBehind(call, handed)) {
      return failures.goOn(call, state, Value.UNKNOWN);
    }
    for (Row row : types.rows(call)) {
      boolean meant = row.argument() == handed || row.details().isAnyArgument();
      if (meant && row.role() == Role.CLOSES) {
        return failures.orRaised(released(call, row, state), call, row, state);
      }
      if (meant && row.role() == Role.READS) {
        return failures.orRaised(readFrom(call, state), call, row, state);
      }
      if (meant && row.role() == Role.VIEW && row.details().isIntoReceiver()) {
        return intoReceiver(call, state);
      }
      if (meant && row.role() == Role.VIEW) {
        return failures.orRaised(List.of(Outcome.normal(state, Value.TRACKED)), call, row, state);
      }
      if (row.details().owner().equals(Optional.of(Place.argument(handed)))) {
        return failures.goOn(call, state, Value.UNKNOWN);
      }
      if (meant && row.role() == Role.NEUTRAL) {
        if (row.details().closesByStatus()) {
          search.closedByStatus();
        }
        Value answer =
            row.details()
                .nullTest()
                .map(ofNull -> ofNull ? Value.FALSE : Value.TRUE)
                .orElse(judgement(call));
        return failures.orRaised(List.of(Outcome.normal(state, answer)), call, row, state);
      }
    }
    if (Ownership.isLent(member(call).annotationsOf(handed))) {
      return failures.goOn(call, state, Value.UNKNOWN);
    }
    Decl.Method method = search.analysis.index().method(member(call).key());
    boolean single = args.indexOf(Value.TRACKED) == args.lastIndexOf(Value.TRACKED);
    if (single && wrappers.isMade(method, handed)) {
      return failures.goOn(call, state, Value.TRACKED);
    }
    if (single && asksAgain(call, method, handed, state)) {
      return failures.goOn(call, state, Value.UNKNOWN);
    }
    if (single && method != null && Inlining.tells(method) && handed < method.params().size()) {
      return inlining.method(call, state, method, args);
    }
    List<Code> codes = single ? functions(call, method) : List.of();
    if (!codes.isEmpty()) {
      return inlining.functions(call, state, codes, args);
    }
    if (elsewhere.isPredicate(call) || method == null && Logging.isLog(call)) {
      return failures.goOn(call, state, Value.UNKNOWN);
    }
    if (method != null && method.body() != null) {
      return expressions.escape();
    }
    if (elsewhere.isWrapper(call)) {
      return failures.goOn(call, state, Value.TRACKED);
    }
    if (isOwner(Nodes.arguments(call).get(handed), state)
        && (elsewhere.isException(call) || elsewhere.isVoid(call))) {
      return failures.goOn(call, state, Value.NON_NULL);
    }
    if (elsewhere.givesStream(call)) {
      return List.of(Outcome.normal(search.lend(state, call), Value.TRACKED));
    }
    return elsewhere.mayBorrow(call)
        ? List.of(Outcome.normal(search.lend(state, call), Value.UNKNOWN))
        : expressions.escape();
  }

  /**
   * True if the method that opened the response calls itself with the request of the response, and
   * does no more with that than to send it: the next try has a response of its own.
   */
  private boolean asksAgain(Expr call, Decl.Method method, int handed, State state) {
    return method != null
        && search.analysis.index().executable(search.site) == method
        && handed < method.params().size()
        && isOwner(Nodes.arguments(call).get(handed), state)
        && search.analysis.index().references(method.params().get(handed)).stream()
            .map(search.analysis.index()::parent)
            .noneMatch(parent -> parent instanceof Expr end && types.has(end, Role.CLOSES));
  }

  /** The value is put into an object that stands for it from then on. */
  private Collection<Outcome> intoReceiver(Expr call, State state) {
    return call instanceof Expr.Call setter && setter.receiver() instanceof Expr.VarRef holder
        ? List.of(Outcome.normal(state.assigned(holder.var(), Value.TRACKED), Value.UNKNOWN))
        : expressions.escape();
  }

  /** The functions of the unit that a call of a function may run; empty for other calls. */
  private List<Code> functions(Expr call, Decl.Method method) {
    boolean isAbstract = method == null || method.body() == null;
    return isAbstract && call instanceof Expr.Call c && c.receiver() != null
        ? search.functions.of(c.receiver(), c.member().name(), c.args().size())
        : List.of();
  }
}
