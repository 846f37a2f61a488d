package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Evaluates expressions on states. A pruned path has no outcome: nothing can leak from there on.
 */
final class Expressions {

  private final Search search;
  private final Statements statements;
  private final Calls calls;
  private final Conditions conditions;

  Expressions(Search search, Statements statements) {
    this.search = search;
    this.statements = statements;
    this.calls = new Calls(search, this);
    this.conditions = new Conditions(search, this);
  }

  Collection<Outcome> evaluate(Expr expr, State state) {
    search.step();
    if (expr instanceof Expr.Call call) {
      return chain(call, state);
    }
    if (expr instanceof Expr.VarRef ref) {
      return List.of(Outcome.normal(state, valueOf(ref, state)));
    }
    if (expr instanceof Expr.Literal literal) {
      return List.of(Outcome.normal(state, constant(literal)));
    }
    if (expr instanceof Expr.New creation) {
      return creation(creation, state);
    }
    if (expr instanceof Expr.Assign assign) {
      return assignment(assign, state);
    }
    if (expr instanceof Expr.Op op) {
      return Conditions.isBoolean(op) ? conditions.outcomes(op, state) : operands(op, state);
    }
    if (expr instanceof Expr.Cast cast) {
      return evaluate(cast.value(), state);
    }
    if (expr instanceof Expr.Conditional choice) {
      return Statements.then(
          conditions.outcomes(choice.condition(), state),
          outcome ->
              evaluate(
                  outcome.value() == Value.TRUE ? choice.whenTrue() : choice.whenFalse(),
                  outcome.state()));
    }
    return rest(expr, state);
  }

  private Collection<Outcome> rest(Expr expr, State state) {
    if (expr instanceof Expr.InstanceOf test) {
      return typeTest(test, state);
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      return statements.cases(choice.selector(), choice.cases(), state, true);
    }
    if (expr instanceof Expr.FieldRef ref && ref.receiver() != null) {
      return Statements.then(
          evaluate(ref.receiver(), state),
          outcome -> List.of(Outcome.normal(outcome.state(), Value.UNKNOWN)));
    }
    if (expr instanceof Expr.FieldRef ref) {
      boolean has = state.isOpen() && ref.key() != null && state.holds(search.place(ref));
      return List.of(Outcome.normal(state, has ? Value.TRACKED : search.remembered(ref, state)));
    }
    return captures(expr, state) ? escape() : through(expr, state);
  }

  /** Lambdas and method references are values; anything else has its children evaluated. */
  private Collection<Outcome> through(Expr expr, State state) {
    if (!(expr instanceof Expr.Opaque)) {
      return List.of(Outcome.normal(state, Value.NON_NULL));
    }
    Collection<Outcome> outcomes = List.of(Outcome.normal(state, Value.UNKNOWN));
    for (Node child : expr.children()) {
      if (child instanceof Expr part) {
        outcomes =
            Statements.then(
                outcomes,
                before ->
                    Statements.then(
                        evaluate(part, before.state()),
                        after ->
                            after.value() == Value.TRACKED
                                ? escape()
                                : List.of(Outcome.normal(after.state(), Value.UNKNOWN))));
      }
    }
    return outcomes;
  }

  Conditions conditions() {
    return conditions;
  }

  Collection<Outcome> escape() {
    search.escaped();
    return List.of();
  }

  private static Value valueOf(Expr.VarRef ref, State state) {
    if (state.isOpen() && state.reaches(ref.var())) {
      return Value.TRACKED;
    }
    Value fact = state.fact(ref.var());
    if (fact != null) {
      return fact;
    }
    return ref.constant() instanceof Boolean flag
        ? (flag ? Value.TRUE : Value.FALSE)
        : Value.UNKNOWN;
  }

  private static Value constant(Expr.Literal literal) {
    if (literal.value() == null) {
      return Value.NULL;
    }
    return literal.value() instanceof Boolean flag
        ? (flag ? Value.TRUE : Value.FALSE)
        : Value.NON_NULL;
  }

  /** True if code below the node can reach the value through a variable. */
  boolean captures(Node node, State state) {
    if (!state.isOpen()) {
      return false;
    }
    boolean[] found = new boolean[1];
    Nodes.walk(
        node, inner -> found[0] |= inner instanceof Expr.VarRef ref && state.reaches(ref.var()));
    return found[0];
  }

  /** A chain of calls, the innermost first, without recursion along it. */
  private Collection<Outcome> chain(Expr.Call last, State state) {
    Deque<Expr.Call> chain = new ArrayDeque<>();
    Expr start = last;
    while (start instanceof Expr.Call call) {
      chain.push(call);
      start = call.receiver();
    }
    Collection<Outcome> outcomes =
        start == null ? List.of(Outcome.normal(state, Value.UNKNOWN)) : evaluate(start, state);
    for (Expr.Call call : chain) {
      outcomes =
          Statements.then(
              outcomes, receiver -> withArguments(call, call.args(), receiver, receiver.value()));
    }
    return outcomes;
  }

  private Collection<Outcome> creation(Expr.New creation, State state) {
    if (creation.body() != null && captures(creation.body(), state)) {
      return escape();
    }
    Outcome start = Outcome.normal(state, Value.UNKNOWN);
    return withArguments(creation, creation.args(), start, Value.UNKNOWN);
  }

  /** Evaluates arguments in order, with what each path knows of them, then the call. */
  private Collection<Outcome> withArguments(
      Expr call, List<Expr> args, Outcome start, Value receiver) {
    record Path(State state, List<Value> values) {}
    Set<Outcome> all = new LinkedHashSet<>();
    Set<Path> paths = new LinkedHashSet<>();
    paths.add(new Path(start.state(), List.of()));
    for (Expr arg : args) {
      Set<Path> next = new LinkedHashSet<>();
      for (Path path : paths) {
        for (Outcome outcome : evaluate(arg, path.state())) {
          if (outcome.isNormal()) {
            List<Value> values = new ArrayList<>(path.values());
            values.add(outcome.value());
            next.add(new Path(outcome.state(), values));
          } else {
            all.add(outcome);
          }
        }
      }
      paths = next;
    }
    for (Path path : paths) {
      all.addAll(calls.run(call, path.state(), receiver, path.values()));
    }
    return all;
  }

  private Collection<Outcome> assignment(Expr.Assign assign, State state) {
    if (assign.target() instanceof Expr.VarRef ref && !assign.compound()) {
      return Statements.then(
          evaluate(assign.value(), state), outcome -> assign(ref.var(), outcome, assign));
    }
    if (isOwnField(assign.target()) && !assign.compound()) {
      Decl.Var place = search.place((Expr.FieldRef) assign.target());
      return Statements.then(
          evaluate(assign.value(), state), outcome -> assign(place, outcome, assign));
    }
    if (assign.target() instanceof Expr.VarRef ref) {
      return Statements.then(
          evaluate(assign.value(), state),
          outcome ->
              List.of(
                  Outcome.normal(
                      outcome.state().assigned(ref.var(), Value.UNKNOWN), Value.UNKNOWN)));
    }
    return Statements.then(
        evaluate(assign.value(), state),
        outcome ->
            outcome.value() == Value.TRACKED
                ? escape()
                : List.of(Outcome.normal(outcome.state(), outcome.value())));
  }

  /** True for a field of the own object that this unit declares. */
  static boolean isOwnField(Expr target) {
    return target instanceof Expr.FieldRef ref
        && ref.receiver() == null
        && ref.key() != null
        && !ref.isStatic();
  }

  /** {@code var = value}; the value that only the variable held is lost. */
  Collection<Outcome> assign(Decl.Var var, Outcome outcome, Node at) {
    State state = outcome.state().assigned(var, outcome.value());
    if (state.isLost() && !outcome.state().isLost() && outcome.value() != Value.TRACKED) {
      if (!search.isInHelper()) {
        search.leak(Leak.Kind.OVERWRITTEN, at, state);
      }
      return List.of();
    }
    if (outcome.state().isLost() && outcome.value() != Value.TRACKED && !search.isInHelper()) {
      search.leak(Leak.Kind.DROPPED, at, state);
      return List.of();
    }
    return List.of(Outcome.normal(state, outcome.value()));
  }

  /** Evaluates some in order, and forgets their values. */
  Collection<Outcome> all(List<Expr> exprs, State state) {
    Collection<Outcome> outcomes = List.of(Outcome.normal(state, Value.UNKNOWN));
    for (Expr expr : exprs) {
      outcomes =
          Statements.then(
              outcomes,
              before ->
                  Statements.then(
                      evaluate(expr, before.state()),
                      after -> List.of(Outcome.normal(after.state(), Value.UNKNOWN))));
    }
    return outcomes;
  }

  Collection<Outcome> operands(Expr.Op op, State state) {
    Collection<Outcome> outcomes = all(op.operands(), state);
    if (op.kind() == Expr.OpKind.INCREMENT && op.operands().get(0) instanceof Expr.VarRef ref) {
      return Statements.then(
          outcomes,
          after ->
              List.of(
                  Outcome.normal(after.state().assigned(ref.var(), Value.UNKNOWN), Value.UNKNOWN)));
    }
    return outcomes;
  }

  private Collection<Outcome> typeTest(Expr.InstanceOf test, State state) {
    return Statements.then(
        evaluate(test.value(), state),
        outcome -> {
          State matched = outcome.state();
          for (Decl.Var binding : test.bindings()) {
            matched = matched.assigned(binding, outcome.value());
          }
          // A response is what the code tests it for: the other branch is for other inputs.
          return outcome.value() == Value.TRACKED
              ? List.of(Outcome.normal(matched, Value.TRUE))
              : List.of(
                  Outcome.normal(matched, Value.TRUE),
                  Outcome.normal(outcome.state(), Value.FALSE));
        });
  }

  /** The ways in which a method's body ends. */
  Collection<Outcome> body(Stmt.Block body, State state) {
    return statements.run(body, state);
  }
}
