package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.mustclose.Outcome.Kind;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs {@code try} statements: resources, catches and finally. */
final class Tries {

  private final Search search;
  private final Statements statements;
  private final Expressions expressions;

  Tries(Search search, Statements statements, Expressions expressions) {
    this.search = search;
    this.statements = statements;
    this.expressions = expressions;
  }

  Collection<Outcome> run(Stmt.Try tried, State state) {
    Set<Outcome> caught = new LinkedHashSet<>();
    for (Outcome outcome : resources(tried, 0, state)) {
      if (outcome.kind() == Kind.THROW) {
        caught.addAll(catches(tried, outcome));
      } else {
        caught.add(outcome);
      }
    }
    return tried.last() == null ? caught : last(tried.last(), caught);
  }

  private Collection<Outcome> resources(Stmt.Try tried, int index, State state) {
    if (index == tried.resources().size()) {
      return statements.run(tried.body(), state);
    }
    Stmt.Resource resource = tried.resources().get(index);
    return Statements.then(
        expressions.evaluate(resource.value(), state),
        outcome -> {
          if (outcome.value() == Value.TRACKED) {
            search.closed(); // on every way out of the body
            return List.of();
          }
          State next =
              resource.var() == null
                  ? outcome.state()
                  : outcome.state().assigned(resource.var(), outcome.value());
          return resources(tried, index + 1, next);
        });
  }

  private Collection<Outcome> catches(Stmt.Try tried, Outcome thrown) {
    List<Outcome> all = new ArrayList<>();
    State state = thrown.state();
    for (Stmt.Catch clause : tried.catches()) {
      Match match = match(clause, thrown.thrown());
      if (match == Match.NO) {
        continue;
      }
      State start =
          match == Match.SURE ? state : state.doubtful(doubt(thrown.thrown()), thrown.at());
      all.addAll(statements.run(clause.body(), start.assigned(clause.var(), Value.NON_NULL)));
      if (match == Match.SURE) {
        return all;
      }
      state = state.doubtful(doubt(thrown.thrown()), thrown.at());
    }
    all.add(thrown.in(state));
    return all;
  }

  private static State.Doubt doubt(List<TypeRef> thrown) {
    return thrown == null ? State.Doubt.NONE : State.Doubt.UNKNOWN;
  }

  private enum Match {
    NO,
    MAYBE,
    SURE
  }

  private static final Set<String> ALL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "Throwable", "Exception");

  private Match match(Stmt.Catch clause, List<TypeRef> thrown) {
    Match best = Match.NO;
    for (TypeRef type : clause.types()) {
      if (ALL.contains(type.name())) {
        return Match.SURE;
      }
      best = thrown == null ? Match.MAYBE : better(best, match(type, thrown));
    }
    return best;
  }

  private static Match better(Match a, Match b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Match match(TypeRef caught, List<TypeRef> thrown) {
    boolean all = true;
    boolean any = false;
    for (TypeRef type : thrown) {
      boolean sure = type.name().equals(caught.name()) || type.isA(caught.name());
      boolean maybe = sure || caught.isA(type.name()) || !type.resolved() || !caught.resolved();
      all &= sure;
      any |= maybe;
    }
    return all ? Match.SURE : any ? Match.MAYBE : Match.NO;
  }

  /** Runs a finally block once a state, and lets it override how the body ended. */
  private Collection<Outcome> last(Stmt.Block last, Collection<Outcome> before) {
    Map<State, Collection<Outcome>> memo = new HashMap<>();
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome outcome : before) {
      Collection<Outcome> afterwards = memo.get(outcome.state());
      if (afterwards == null) {
        afterwards = statements.run(last, outcome.state());
        memo.put(outcome.state(), afterwards);
      }
      for (Outcome after : afterwards) {
        all.add(after.isNormal() ? outcome.in(after.state()) : after);
      }
    }
    return all;
  }
}
