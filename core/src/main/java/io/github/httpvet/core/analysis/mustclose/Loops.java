package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.mustclose.Outcome.Kind;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs loops. */
final class Loops {

  private final Search search;
  private final Statements statements;
  private final Expressions expressions;

  Loops(Search search, Statements statements, Expressions expressions) {
    this.search = search;
    this.statements = statements;
    this.expressions = expressions;
  }

  Collection<Outcome> run(Stmt.Loop loop, State state, String label) {
    Set<Outcome> all = new LinkedHashSet<>();
    Set<Decl.Var> declared = new HashSet<>();
    for (Stmt init : loop.init()) {
      if (init instanceof Stmt.Local local) {
        declared.add(local.var());
      }
    }
    Collection<Outcome> starts =
        loop.iterable() == null
            ? statements.sequence(loop.init(), state)
            : expressions.evaluate(loop.iterable(), state);
    Deque<State> pending = new ArrayDeque<>();
    for (Outcome start : starts) {
      if (start.isNormal() && loop.iterable() != null && start.value() == Value.TRACKED) {
        expressions.escape();
      } else if (start.isNormal()) {
        pending.add(start.state());
      } else {
        all.add(start);
      }
    }
    new LoopRun(loop, label, pending, all).run();
    return statements.leaveScope(all, declared);
  }

  /** Turns of a loop until no new state comes up at its head. */
  private final class LoopRun {
    private final Stmt.Loop loop;
    private final String label;
    private final Deque<State> pending;
    private final Set<Outcome> all;
    private final Set<State> seen = new HashSet<>();

    LoopRun(Stmt.Loop loop, String label, Deque<State> pending, Set<Outcome> all) {
      this.loop = loop;
      this.label = label;
      this.pending = pending;
      this.all = all;
    }

    void run() {
      if (loop.kind() == Stmt.LoopKind.DO) {
        List<State> starts = List.copyOf(pending);
        pending.clear();
        starts.forEach(this::turn);
      }
      while (!pending.isEmpty()) {
        State head = pending.poll();
        if (seen.add(head)) {
          test(head);
        }
      }
    }

    private void test(State head) {
      if (loop.condition() == null) {
        if (loop.kind() == Stmt.LoopKind.FOREACH) {
          exit(head);
        }
        turn(head);
        return;
      }
      for (Outcome outcome : expressions.conditions().outcomes(loop.condition(), head)) {
        if (!outcome.isNormal()) {
          all.add(outcome);
        } else if (outcome.value() == Value.FALSE) {
          exit(outcome.state());
        } else {
          turn(outcome.state());
        }
      }
    }

    private void exit(State state) {
      all.add(Outcome.normal(drains(state) ? state.read() : state, Value.UNKNOWN));
    }

    private void turn(State head) {
      State start = loop.each() == null ? head : head.assigned(loop.each(), Value.UNKNOWN);
      for (Outcome outcome : statements.run(loop.body(), start)) {
        boolean mine = outcome.label() == null || outcome.label().equals(label);
        if (outcome.isNormal() || outcome.kind() == Kind.CONTINUE && mine) {
          for (Outcome updated : statements.sequence(loop.update(), outcome.state())) {
            if (updated.isNormal()) {
              pending.add(updated.state().inNextTurn());
            } else {
              all.add(updated);
            }
          }
        } else if (outcome.kind() == Kind.BREAK && mine) {
          exit(outcome.state());
        } else {
          all.add(outcome);
        }
      }
    }

    /** True if the loop reads the value, so that it ends when there is nothing left to read. */
    private boolean drains(State state) {
      if (!state.isOpen()) {
        return false;
      }
      boolean[] found = new boolean[1];
      Nodes.walk(loop, node -> found[0] |= isRead(node, state));
      if (found[0]) {
        search.drained();
      }
      return found[0];
    }

    private boolean isRead(Node node, State state) {
      return node instanceof Expr.Call call
          && call.receiver() instanceof Expr.VarRef ref
          && state.holds(ref.var())
          && search.analysis.types().has(call, Role.READS);
    }
  }
}
