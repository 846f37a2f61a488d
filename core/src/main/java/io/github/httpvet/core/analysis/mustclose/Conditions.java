package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Evaluates conditions: on each branch, what its being taken tells of nulls, flags and numbers. */
final class Conditions {

  /** Status codes without a body; and the length of one. */
  private static final Set<Long> BODILESS = Set.of(204L, 205L, 304L, 0L);

  private final Search search;
  private final Expressions expressions;

  Conditions(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
  }

  static boolean isBoolean(Expr.Op op) {
    return switch (op.kind()) {
      case AND, OR, NOT, EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  /** Evaluates a condition; each normal outcome is TRUE or FALSE, with what that tells. */
  Collection<Outcome> outcomes(Expr expr, State state) {
    if (expr instanceof Expr.Op op) {
      return switch (op.kind()) {
        case NOT ->
            Statements.then(
                outcomes(op.operands().get(0), state),
                outcome -> List.of(Outcome.normal(outcome.state(), outcome.value().not())));
        case AND -> shortCircuit(op.operands(), state, Value.FALSE);
        case OR -> shortCircuit(op.operands(), state, Value.TRUE);
        case EQ, NE, LT, LE, GT, GE -> comparison(op, state);
        default ->
            Statements.then(expressions.operands(op, state), outcome -> split(null, outcome));
      };
    }
    Object key = key(expr, state);
    return Statements.then(
        expressions.evaluate(expr, state), outcome -> split(stillAsked(key, outcome), outcome));
  }

  /** Under what to remember the answer to a question: null if it may differ when asked again. */
  private Object key(Expr expr, State state) {
    if (expr instanceof Expr.VarRef ref) {
      return ref.var();
    }
    return isAccessor(expr, state)
        ? ((Expr.Call) expr).member().name()
        : search.questions.of(expr).orElse(null);
  }

  /** True for {@code response.isOk()}: asked again, it answers the same. */
  private static boolean isAccessor(Expr expr, State state) {
    return expr instanceof Expr.Call call
        && call.args().isEmpty()
        && call.receiver() instanceof Expr.VarRef ref
        && state.isOpen()
        && state.reaches(ref.var());
  }

  /** Nothing is remembered of a value that has an owner of its own name. */
  private static Object stillAsked(Object key, Outcome outcome) {
    return outcome.value() == Value.TRACKED ? null : key;
  }

  private Collection<Outcome> split(Object key, Outcome outcome) {
    Value value = outcome.value();
    if (value != Value.TRUE && value != Value.FALSE && key != null) {
      Value known = outcome.state().fact(key);
      value = known == null ? value : known;
    }
    if (value == Value.TRUE || value == Value.FALSE) {
      return List.of(Outcome.normal(outcome.state(), value));
    }
    State decided = search.decided(outcome.state(), outcome.value());
    State yes = key == null ? decided : decided.with(key, Value.TRUE);
    State no = key == null ? decided : decided.with(key, Value.FALSE);
    return List.of(Outcome.normal(yes, Value.TRUE), Outcome.normal(no, Value.FALSE));
  }

  private Collection<Outcome> shortCircuit(List<Expr> operands, State state, Value stop) {
    Collection<Outcome> outcomes = List.of(Outcome.normal(state, stop.not()));
    for (Expr operand : operands) {
      outcomes =
          Statements.then(
              outcomes,
              before ->
                  before.value() == stop ? List.of(before) : outcomes(operand, before.state()));
    }
    return outcomes;
  }

  private Collection<Outcome> comparison(Expr.Op op, State state) {
    Expr left = op.operands().get(0);
    Expr right = op.operands().get(1);
    return Statements.then(
        expressions.evaluate(left, state),
        first ->
            Statements.then(
                expressions.evaluate(right, first.state()),
                second -> compared(op, first.value(), second.value(), second.state())));
  }

  /** The outcomes of a comparison of which both sides are evaluated. */
  private Collection<Outcome> compared(Expr.Op op, Value a, Value b, State state) {
    Expr left = op.operands().get(0);
    Expr right = op.operands().get(1);
    if (Constants.integer(right) != null) {
      return toConstant(op, left, a, op.kind(), Constants.integer(right), state);
    }
    if (Constants.integer(left) != null) {
      Expr.OpKind mirrored = Numbers.mirrored(op.kind());
      return toConstant(op, right, b, mirrored, Constants.integer(left), state);
    }
    boolean isEqual = op.kind() == Expr.OpKind.EQ;
    if (!isEqual && op.kind() != Expr.OpKind.NE) {
      return split(question(op), Outcome.normal(state, Value.UNKNOWN));
    }
    Collection<Outcome> equal = equal(op, left, a, right, b, state);
    return isEqual
        ? equal
        : equal.stream().map(o -> Outcome.normal(o.state(), o.value().not())).toList();
  }

  private Object question(Expr.Op op) {
    return search.questions.of(op).orElse(null);
  }

  /** The outcomes of {@code left == right}. */
  private Collection<Outcome> equal(
      Expr.Op op, Expr left, Value a, Expr right, Value b, State state) {
    if (b == Value.NULL || a == Value.NULL) {
      return nullTest(op, b == Value.NULL ? left : right, b == Value.NULL ? a : b, state);
    }
    if (a == Value.STATUS && hasNoBody(a, List.of(right))) {
      search.closed();
      return List.of(Outcome.normal(state, Value.FALSE));
    }
    if ((a == Value.TRUE || a == Value.FALSE) && (b == Value.TRUE || b == Value.FALSE)) {
      return List.of(Outcome.normal(state, a == b ? Value.TRUE : Value.FALSE));
    }
    return split(question(op), Outcome.normal(state, Value.UNKNOWN));
  }

  /** The outcomes of {@code number <op> constant}. */
  private Collection<Outcome> toConstant(
      Expr.Op op, Expr number, Value value, Expr.OpKind kind, long constant, State state) {
    Object key = value == Value.TRACKED ? null : key(number, state);
    Numbers range = key == null ? Numbers.ANY : state.number(key);
    List<Outcome> outcomes = new ArrayList<>();
    add(outcomes, key, value, range.where(kind, constant), state, Value.TRUE);
    add(outcomes, key, value, range.where(Numbers.not(kind), constant), state, Value.FALSE);
    return outcomes;
  }

  private void add(
      List<Outcome> outcomes, Object key, Value value, Numbers range, State state, Value answer) {
    if (range == null) {
      return;
    }
    boolean isAtEnd = value == Value.READ && range.low() < 0 && range.high() <= 0;
    if (isAtEnd) {
      search.drained();
      State atEnd = state.read();
      outcomes.add(Outcome.normal(key == null ? atEnd : atEnd.with(key, range), answer));
      return;
    }
    if (value == Value.STATUS && range.isOne() && BODILESS.contains(range.low())) {
      search.closed();
      return;
    }
    State decided = value == Value.READ ? state : search.decided(state, value);
    outcomes.add(Outcome.normal(key == null ? decided : decided.with(key, range), answer));
  }

  /**
   * What comes from outside of the method is seldom null, however often it is tested; but where it
   * is and a response is opened for it, as for what a cache does not have, that is the way of it.
   */
  private static State unlikely(State state) {
    return state.isOpen() ? state.doubtful(State.Doubt.UNKNOWN, null) : state;
  }

  private Collection<Outcome> nullTest(Expr.Op op, Expr tested, Value value, State state) {
    switch (value) {
      case NULL:
        return List.of(Outcome.normal(state, Value.TRUE));
      case READ:
        search.drained(); // null tells that all is read
        return List.of(
            Outcome.normal(state.read(), Value.TRUE), Outcome.normal(state, Value.FALSE));
      case TRACKED, NON_NULL, TRUE, FALSE, STATUS:
        return List.of(Outcome.normal(state, Value.FALSE));
      default:
        break;
    }
    Decl.Var var =
        tested instanceof Expr.VarRef ref
            ? ref.var()
            : tested instanceof Expr.Assign assign && assign.target() instanceof Expr.VarRef ref
                ? ref.var()
                : null;
    State decided = search.decided(state, value);
    if (var == null) {
      boolean isField = tested instanceof Expr.FieldRef;
      return List.of(
          Outcome.normal(isField ? unlikely(decided) : decided, Value.TRUE),
          Outcome.normal(decided, Value.FALSE));
    }
    State isNull = decided.with(var, Value.NULL);
    return List.of(
        Outcome.normal(
            isGuard(op) && var.kind() == Decl.VarKind.PARAMETER ? unlikely(isNull) : isNull,
            Value.TRUE),
        Outcome.normal(decided.with(var, Value.NON_NULL), Value.FALSE));
  }

  /** True for {@code p == null}; one that asks for {@code p != null} goes on without it, too. */
  private static boolean isGuard(Expr.Op op) {
    return op.kind() == Expr.OpKind.EQ;
  }

  /** True if the response has a status, one of the labels, that comes without a body. */
  boolean hasNoBody(Value selector, List<Expr> labels) {
    return selector == Value.STATUS
        && !labels.isEmpty()
        && labels.stream().allMatch(Conditions::isBodiless);
  }

  private static boolean isBodiless(Expr status) {
    Long code = Constants.integer(status);
    return code != null
        ? BODILESS.contains(code)
        : status instanceof Expr.FieldRef ref
            && BODILESS_NAMES.stream().anyMatch(ref.name()::endsWith);
  }

  /** Ends of the names of constants, whose values no class path may tell. */
  private static final List<String> BODILESS_NAMES =
      List.of("NO_CONTENT", "RESET_CONTENT", "NOT_MODIFIED");
}
