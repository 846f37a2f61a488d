package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.mustclose.Outcome.Kind;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs statements on states. */
final class Statements {

  private final Search search;
  private final Expressions expressions;
  private final Tries tries;
  private final Loops loops;
  private final Demands demands;

  Statements(Search search) {
    this.search = search;
    this.expressions = new Expressions(search, this);
    this.tries = new Tries(search, this, expressions);
    this.loops = new Loops(search, this, expressions);
    this.demands = new Demands(search, expressions);
  }

  Expressions expressions() {
    return expressions;
  }

  Collection<Outcome> run(Stmt stmt, State state) {
    search.step();
    if (stmt instanceof Stmt.Block block) {
      return block(block.statements(), state);
    }
    if (stmt instanceof Stmt.ExprStmt statement) {
      return statement(statement, state);
    }
    if (stmt instanceof Stmt.Local local) {
      return local(local, state);
    }
    if (stmt instanceof Stmt.If choice) {
      return choice(choice, state);
    }
    if (stmt instanceof Stmt.Loop loop) {
      return loops.run(loop, state, null);
    }
    if (stmt instanceof Stmt.Try tried) {
      return tries.run(tried, state);
    }
    if (stmt instanceof Stmt.Return result) {
      return ending(Kind.RETURN, result, result.value(), state);
    }
    if (stmt instanceof Stmt.Yield result) {
      return ending(Kind.YIELD, result, result.value(), state);
    }
    if (stmt instanceof Stmt.Throw thrown) {
      return thrown(thrown, state);
    }
    return rest(stmt, state);
  }

  private Collection<Outcome> rest(Stmt stmt, State state) {
    if (stmt instanceof Stmt.Jump jump) {
      Kind kind = jump.isBreak() ? Kind.BREAK : Kind.CONTINUE;
      return List.of(new Outcome(kind, state, Value.UNKNOWN, jump.label(), null, jump));
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      return labeled(labeled, state);
    }
    if (stmt instanceof Stmt.Switch cases) {
      return cases(cases.selector(), cases.cases(), state, false);
    }
    if (stmt instanceof Stmt.Sync sync) {
      return then(expressions.evaluate(sync.lock(), state), next -> run(sync.body(), next.state()));
    }
    if (stmt instanceof Stmt.DeclStmt declared) {
      return expressions.captures(declared.decl(), state)
          ? escape()
          : List.of(Outcome.normal(state, Value.UNKNOWN));
    }
    return List.of(Outcome.normal(state, Value.UNKNOWN));
  }

  private Collection<Outcome> escape() {
    search.escaped();
    return List.of();
  }

  /** What follows a normal outcome. */
  interface Next {
    Collection<Outcome> after(Outcome outcome);
  }

  /** Goes on after each normal outcome; the others stay as they are. */
  static Collection<Outcome> then(Collection<Outcome> outcomes, Next next) {
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      if (outcome.isNormal()) {
        all.addAll(next.after(outcome));
      } else {
        all.add(outcome);
      }
    }
    return all;
  }

  Collection<Outcome> block(List<Stmt> statements, State state) {
    Collection<Outcome> outcomes = sequence(statements, state);
    Set<Decl.Var> declared = new HashSet<>();
    for (Stmt statement : statements) {
      if (statement instanceof Stmt.Local local) {
        declared.add(local.var());
      }
    }
    return leaveScope(outcomes, declared);
  }

  Collection<Outcome> sequence(List<Stmt> statements, State state) {
    Collection<Outcome> outcomes = List.of(Outcome.normal(state, Value.UNKNOWN));
    for (Stmt statement : statements) {
      Set<Outcome> next = new LinkedHashSet<>();
      Set<State> states = new LinkedHashSet<>();
      for (Outcome outcome : outcomes) {
        if (outcome.isNormal()) {
          states.add(outcome.state());
        } else {
          next.add(outcome);
        }
      }
      if (states.isEmpty()) {
        return next;
      }
      states.forEach(each -> next.addAll(run(statement, each)));
      outcomes = next;
    }
    return outcomes;
  }

  /** Drops variables; a value that only they held is lost with them. */
  Collection<Outcome> leaveScope(Collection<Outcome> outcomes, Set<Decl.Var> declared) {
    if (declared.isEmpty()) {
      return outcomes;
    }
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      State state = outcome.state().without(declared);
      if (state.isLost() && !search.isInHelper()) {
        search.leak(lossOf(outcome), outcome.at(), state);
      } else {
        all.add(outcome.in(state));
      }
    }
    return all;
  }

  static Leak.Kind lossOf(Outcome outcome) {
    return switch (outcome.kind()) {
      case RETURN -> Leak.Kind.RETURN;
      case THROW -> Leak.Kind.THROW;
      default -> Leak.Kind.END;
    };
  }

  private Collection<Outcome> statement(Stmt.ExprStmt statement, State state) {
    List<Outcome> all = new ArrayList<>();
    for (Outcome outcome : demands.evaluate(statement.expr(), state)) {
      if (outcome.isNormal() && outcome.state().isLost()) {
        search.leak(Leak.Kind.DROPPED, statement.expr(), outcome.state());
      } else {
        all.add(outcome);
      }
    }
    return all;
  }

  private Collection<Outcome> local(Stmt.Local local, State state) {
    if (local.init() == null) {
      return List.of(Outcome.normal(state.assigned(local.var(), Value.UNKNOWN), Value.UNKNOWN));
    }
    return then(
        expressions.evaluate(local.init(), state),
        outcome -> {
          if (outcome.value() == Value.TRACKED && Ownership.isCleanedUp(local.var())) {
            search.closed(); // on every way out of the block
            return List.of();
          }
          return expressions.assign(local.var(), outcome, local.init());
        });
  }

  private Collection<Outcome> choice(Stmt.If choice, State state) {
    return then(
        expressions.conditions().outcomes(choice.condition(), state),
        outcome -> {
          if (outcome.value() == Value.TRUE) {
            return run(choice.then(), outcome.state());
          }
          return choice.otherwise() == null
              ? List.of(Outcome.normal(outcome.state(), Value.UNKNOWN))
              : run(choice.otherwise(), outcome.state());
        });
  }

  private Collection<Outcome> ending(Kind kind, Stmt stmt, Expr value, State state) {
    if (value == null) {
      return List.of(new Outcome(kind, state, Value.UNKNOWN, null, null, stmt));
    }
    return then(
        expressions.evaluate(value, state),
        outcome -> {
          State leaving =
              outcome.value() == Value.TRACKED
                  ? outcome.state().assigned(search.result, Value.TRACKED)
                  : outcome.state();
          return List.of(new Outcome(kind, leaving, outcome.value(), null, null, stmt));
        });
  }

  private Collection<Outcome> thrown(Stmt.Throw thrown, State state) {
    return then(
        valueOf(thrown, state),
        outcome -> {
          if (outcome.value() == Value.TRACKED) {
            return escape();
          }
          return List.of(
              Outcome.thrown(
                  outcome.state(), List.of(search.analysis.types().of(thrown.value())), thrown));
        });
  }

  private Collection<Outcome> valueOf(Stmt.Throw thrown, State state) {
    if (isCaught(thrown)) {
      return expressions.evaluate(thrown.value(), state);
    }
    search.evaluatesThrown();
    try {
      return expressions.evaluate(thrown.value(), state);
    } finally {
      search.evaluatedThrown();
    }
  }

  /** True if code of the same method may go on with the exception. */
  private boolean isCaught(Stmt.Throw thrown) {
    Node child = thrown;
    for (Node at = search.analysis.index().parent(thrown);
        at != null && !(at instanceof Decl.Method) && !(at instanceof Expr.Lambda);
        at = search.analysis.index().parent(at)) {
      if (at instanceof Stmt.Try attempt
          && attempt.body() == child
          && !attempt.catches().isEmpty()) {
        return true;
      }
      child = at;
    }
    return false;
  }

  private Collection<Outcome> labeled(Stmt.Labeled labeled, State state) {
    Collection<Outcome> outcomes =
        labeled.body() instanceof Stmt.Loop loop
            ? loops.run(loop, state, labeled.label())
            : run(labeled.body(), state);
    List<Outcome> all = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      boolean here = outcome.kind() == Kind.BREAK && labeled.label().equals(outcome.label());
      all.add(here ? Outcome.normal(outcome.state(), Value.UNKNOWN) : outcome);
    }
    return all;
  }

  /** Runs a switch; {@code isExpression} for one that gives values. */
  Collection<Outcome> cases(
      Expr selector, List<Stmt.Case> cases, State state, boolean isExpression) {
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome selected : expressions.evaluate(selector, state)) {
      if (!selected.isNormal()) {
        all.add(selected);
        continue;
      }
      if (selected.value() == Value.TRACKED) {
        escape(); // the patterns' bindings are handles that are not followed
        continue;
      }
      Set<State> falling = new LinkedHashSet<>();
      boolean total = isExpression;
      for (Stmt.Case each : cases) {
        total |= each.isDefault();
        Set<State> starts = new LinkedHashSet<>(falling);
        if (!expressions.conditions().hasNoBody(selected.value(), each.labels())) {
          starts.add(search.decided(selected.state(), selected.value()));
        }
        falling.clear();
        for (State start : starts) {
          for (Outcome outcome : block(each.body(), start)) {
            if (outcome.isNormal() && !each.isArrow()) {
              falling.add(outcome.state());
            } else {
              all.add(leaveSwitch(outcome));
            }
          }
        }
      }
      falling.forEach(each -> all.add(Outcome.normal(each, Value.UNKNOWN)));
      if (!total) {
        State other = search.decided(selected.state(), selected.value());
        all.add(Outcome.normal(other, Value.UNKNOWN));
      }
    }
    return all;
  }

  private Outcome leaveSwitch(Outcome outcome) {
    boolean mine =
        outcome.kind() == Kind.YIELD || outcome.kind() == Kind.BREAK && outcome.label() == null;
    return mine
        ? Outcome.normal(outcome.state().without(Set.of(search.result)), outcome.value())
        : outcome;
  }
}
