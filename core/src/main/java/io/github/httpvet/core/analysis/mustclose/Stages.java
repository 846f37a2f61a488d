package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Operators of promises that will have the value: what {@code CompletableFuture}, Reactor and the
 * like do with it is a row of a table. A stage is a piece of the same path: the value goes in, it
 * or something else comes out.
 */
final class Stages {

  private final Search search;
  private final Expressions expressions;

  Stages(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
  }

  /** An operator that is called on the promise. */
  Collection<Outcome> run(Expr.Call stage, Row row, State state) {
    if (isSharedPromise(stage.receiver())) {
      return expressions.escape();
    }
    int position = Math.max(0, row.argument());
    Expr function = position < stage.args().size() ? stage.args().get(position) : null;
    return switch (row.details().operator()) {
      case DROPS -> dropped(stage, state);
      case RECOVERS -> passedOn(state);
      case MAPS -> function == null ? expressions.escape() : mapped(stage, function, state);
      case PASSES -> function == null ? passedOn(state) : peeked(stage, function, state);
    };
  }

  /** True if the promise stands in a variable that is used again: another stage may close. */
  private boolean isSharedPromise(Expr receiver) {
    return receiver instanceof Expr.VarRef ref
        && search.analysis.index().references(ref.var()).size() > 1;
  }

  private static Collection<Outcome> passedOn(State state) {
    return List.of(Outcome.normal(state, Value.TRACKED));
  }

  private Collection<Outcome> dropped(Expr.Call stage, State state) {
    search.leak(Leak.Kind.DROPPED, stage, state);
    return List.of();
  }

  /** The function is given the value, and what it gives goes on. */
  private Collection<Outcome> mapped(Expr.Call stage, Expr function, State state) {
    Set<Outcome> all = new LinkedHashSet<>();
    Collection<Outcome> ends = ends(stage, function, state);
    for (Outcome end : ends) {
      if (end.value() == Value.TRACKED) {
        all.add(Outcome.normal(end.state().acquired(Set.of()), Value.TRACKED));
      } else {
        search.leak(lossOf(end), end.at() == null ? stage : end.at(), end.state());
      }
    }
    return all;
  }

  /** The function is given the value, which goes on. */
  private Collection<Outcome> peeked(Expr.Call stage, Expr function, State state) {
    if (!(function instanceof Expr.Lambda || function instanceof Expr.MethodRef)) {
      return function instanceof Expr.Literal || isPlain(function)
          ? passedOn(state)
          : expressions.escape();
    }
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome end : ends(stage, function, state)) {
      if (end.kind() == Outcome.Kind.THROW) {
        search.leak(lossOf(end), end.at() == null ? stage : end.at(), end.state());
      } else {
        all.add(Outcome.normal(end.state().acquired(Set.of()), Value.TRACKED));
      }
    }
    return all;
  }

  /** True for a number, a duration, an executor: what has nothing to do with the value. */
  private boolean isPlain(Expr argument) {
    return search.functions.of(argument, "", 1).isEmpty()
        && search.analysis.types().of(argument).resolved();
  }

  private static Leak.Kind lossOf(Outcome end) {
    return end.kind() == Outcome.Kind.THROW && end.state().doubt() == State.Doubt.DECLARED
        ? Leak.Kind.EXCEPTION
        : Statements.lossOf(end);
  }

  /** How the function ends where it has not released the value. */
  private Collection<Outcome> ends(Expr.Call stage, Expr function, State state) {
    List<Code> codes = search.functions.of(function, "", 1);
    if (codes.isEmpty()) {
      codes = search.functions.of(function, "", 2);
    }
    if (codes.size() != 1) {
      return expressions.escape();
    }
    Code code = codes.get(0);
    if (code.body() == null) {
      return reference(stage, code.reference(), state);
    }
    if (!search.enterStage(code.body())) {
      return expressions.escape();
    }
    try {
      Decl.Var value = code.params().get(0);
      State start = state.acquired(Set.of()).assigned(value, Value.TRACKED);
      if (code.params().size() == 2) {
        start = start.assigned(code.params().get(1), Value.NULL); // there is no failure then
      }
      Set<Outcome> open = new LinkedHashSet<>();
      for (Outcome end : expressions.body(code.body(), start)) {
        if (end.state().isOpen()) {
          open.add(end);
        }
      }
      return open;
    } finally {
      search.leaveStage(code.body());
    }
  }

  /** A method of a library, as {@code Response::statusCode}. */
  private Collection<Outcome> reference(Expr.Call stage, Expr.MethodRef reference, State state) {
    boolean isOfValue = reference.receiver() == null && !reference.member().isStatic();
    for (Row row : search.analysis.types().rows(reference)) {
      boolean meant =
          isOfValue ? row.argument() < 0 && !row.details().isAnyArgument() : row.argument() == 0;
      if (meant && row.role() == Role.CLOSES) {
        search.closed();
        return List.of();
      }
      if (meant && row.role() == Role.VIEW) {
        return List.of(Outcome.normal(state, Value.TRACKED));
      }
      if (meant && row.role() == Role.NEUTRAL || isOfValue && row.role() == Role.STATUS) {
        return List.of(ended(stage, state));
      }
    }
    return expressions.escape();
  }

  private static Outcome ended(Node stage, State state) {
    return new Outcome(
        Outcome.Kind.RETURN, state.acquired(Set.of()), Value.UNKNOWN, null, null, stage);
  }
}
