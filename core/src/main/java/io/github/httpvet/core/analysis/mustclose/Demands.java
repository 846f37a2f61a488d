package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Calls that throw unless a condition holds, as far as it is about the response. */
final class Demands {

  private final Search search;
  private final Expressions expressions;
  private final Failures failures;

  Demands(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
    this.failures = new Failures(search);
  }

  /** Evaluates an expression; one that demands something of the response throws without it. */
  Collection<Outcome> evaluate(Expr expr, State state) {
    Optional<Row> demand = search.analysis.types().row(expr, Role.DEMANDS);
    if (demand.isEmpty() || !(expr instanceof Expr.Call call)) {
      return expressions.evaluate(expr, state);
    }
    List<Expr> others = new ArrayList<>(call.args());
    Expr condition = others.remove(demand.get().argument());
    if (!isOfResponse(condition, state)) {
      return expressions.evaluate(expr, state);
    }
    return Statements.then(
        expressions.conditions().outcomes(condition, state),
        answer ->
            Statements.then(
                expressions.all(others, answer.state()),
                end ->
                    answer.value() == Value.FALSE
                        ? failures.orRaised(List.of(), call, demand.get(), end.state())
                        : List.of(end)));
  }

  private static boolean isOfResponse(Expr condition, State state) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr.VarRef ref
                    && (state.reaches(ref.var()) || state.fact(ref.var()) == Value.STATUS));
    return found[0];
  }
}
