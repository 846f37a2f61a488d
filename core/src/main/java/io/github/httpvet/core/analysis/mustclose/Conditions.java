package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Evaluates conditions: on each branch, what its being taken tells of nulls, flags and status. */
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
      switch (op.kind()) {
        case NOT:
          return Statements.then(
              outcomes(op.operands().get(0), state),
              outcome -> List.of(Outcome.normal(outcome.state(), outcome.value().not())));
        case AND:
          return shortCircuit(op.operands(), state, Value.FALSE);
        case OR:
          return shortCircuit(op.operands(), state, Value.TRUE);
        case EQ, NE:
          return equality(op, state);
        default:
          break;
      }
      return Statements.then(expressions.operands(op, state), outcome -> split(null, outcome));
    }
    Object key =
        expr instanceof Expr.VarRef ref
            ? ref.var()
            : expr instanceof Expr.Call call && call.args().isEmpty() ? call.member().name() : null;
    boolean repeatable = expr instanceof Expr.VarRef || isAccessor(expr, state);
    return Statements.then(
        expressions.evaluate(expr, state), outcome -> split(repeatable ? key : null, outcome));
  }

  /** True for {@code response.isOk()}: asked again, it answers the same. */
  private static boolean isAccessor(Expr expr, State state) {
    return expr instanceof Expr.Call call
        && call.args().isEmpty()
        && call.receiver() instanceof Expr.VarRef ref
        && state.isOpen()
        && state.reaches(ref.var());
  }

  private static Collection<Outcome> split(Object key, Outcome outcome) {
    Value value = outcome.value();
    if (value != Value.TRUE && value != Value.FALSE && key != null) {
      Value known = outcome.state().fact(key);
      value = known == null ? value : known;
    }
    if (value == Value.TRUE || value == Value.FALSE) {
      return List.of(Outcome.normal(outcome.state(), value));
    }
    State yes = key == null ? outcome.state() : outcome.state().with(key, Value.TRUE);
    State no = key == null ? outcome.state() : outcome.state().with(key, Value.FALSE);
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

  private Collection<Outcome> equality(Expr.Op op, State state) {
    Expr left = op.operands().get(0);
    Expr right = op.operands().get(1);
    boolean isEqual = op.kind() == Expr.OpKind.EQ;
    return Statements.then(
        expressions.evaluate(left, state),
        first ->
            Statements.then(
                expressions.evaluate(right, first.state()),
                second -> {
                  State now = second.state();
                  Collection<Outcome> equal =
                      compared(left, first.value(), right, second.value(), now);
                  return isEqual
                      ? equal
                      : equal.stream()
                          .map(o -> Outcome.normal(o.state(), o.value().not()))
                          .toList();
                }));
  }

  /** The outcomes of {@code left == right}. */
  private Collection<Outcome> compared(Expr left, Value a, Expr right, Value b, State state) {
    if (b == Value.NULL || a == Value.NULL) {
      return nullTest(b == Value.NULL ? left : right, b == Value.NULL ? a : b, state);
    }
    if (a == Value.STATUS && hasNoBody(a, List.of(right))) {
      search.closed();
      return List.of(Outcome.normal(state, Value.FALSE));
    }
    if ((a == Value.TRUE || a == Value.FALSE) && (b == Value.TRUE || b == Value.FALSE)) {
      return List.of(Outcome.normal(state, a == b ? Value.TRUE : Value.FALSE));
    }
    return split(null, Outcome.normal(state, Value.UNKNOWN));
  }

  /** What comes from outside of the method is seldom null, however often it is tested. */
  private static State unlikely(State state) {
    return state.doubtful(State.Doubt.UNKNOWN, null);
  }

  private static Collection<Outcome> nullTest(Expr tested, Value value, State state) {
    switch (value) {
      case NULL:
        return List.of(Outcome.normal(state, Value.TRUE));
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
    if (var == null) {
      boolean isField = tested instanceof Expr.FieldRef;
      return List.of(
          Outcome.normal(isField ? unlikely(state) : state, Value.TRUE),
          Outcome.normal(state, Value.FALSE));
    }
    State isNull = state.with(var, Value.NULL);
    return List.of(
        Outcome.normal(
            var.kind() == Decl.VarKind.PARAMETER ? unlikely(isNull) : isNull, Value.TRUE),
        Outcome.normal(state.with(var, Value.NON_NULL), Value.FALSE));
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
