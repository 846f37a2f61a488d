package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs code of the unit that a call leads to: methods, and functions that are handed around. */
final class Inlining {

  /** How many methods that only call each other may come before the throw. */
  private static final int MAX_RAISES = 3;

  private final Search search;
  private final Expressions expressions;
  private final Map<Object, Collection<Outcome>> summaries = new HashMap<>();

  Inlining(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
  }

  /**
   * True if the method's body tells what a call does. A subclass could put other code in its place;
   * but one that closes what the original only looks at would break the original's callers. Empty
   * bodies are there to be overridden.
   */
  static boolean tells(Decl.Method method) {
    return method.body() != null && !method.body().statements().isEmpty();
  }

  /** A call of a method of the unit that is handed the value. */
  Collection<Outcome> method(Expr call, State state, Decl.Method method, List<Value> args) {
    return ends(call, state, Code.of(method), args, method.isConstructor());
  }

  /** A call of one of several functions; of which, is not known. */
  Collection<Outcome> functions(Expr call, State state, List<Code> codes, List<Value> args) {
    List<Outcome> all = new ArrayList<>();
    for (Code code : codes) {
      all.addAll(ends(call, state, code, args, false));
    }
    return all;
  }

  private Collection<Outcome> ends(
      Expr call, State state, Code code, List<Value> args, boolean isConstructor) {
    Collection<Outcome> inside = code.body() == null ? null : summary(code, args);
    if (inside == null) {
      return expressions.escape();
    }
    if (inside.isEmpty()) {
      search.read(state); // it is closed in there: so nobody has taken it over before
    }
    List<Outcome> all = new ArrayList<>();
    for (Outcome end : inside) {
      if (!end.state().isOpen()) {
        continue;
      }
      if (search.isKept(end.state()) && !isOfOwnObject(call)) {
        all.addAll(expressions.escape()); // another object has it now
        continue;
      }
      State after = search.kept(end.state(), after(state, end));
      if (end.kind() == Outcome.Kind.THROW) {
        all.add(Outcome.thrown(after, end.thrown(), call));
      } else if (isConstructor) {
        all.add(Outcome.normal(after, Value.NON_NULL));
      } else {
        Value value = end.kind() == Outcome.Kind.RETURN ? end.value() : Value.UNKNOWN;
        all.add(Outcome.normal(after, value));
      }
    }
    return all;
  }

  /** True for a call of a method of the object whose code this is: its fields are the same. */
  private static boolean isOfOwnObject(Expr call) {
    return call instanceof Expr.Call own && own.receiver() == null;
  }

  private static State after(State state, Outcome end) {
    State after =
        state.doubtful(end.state().doubt(), end.state().cause()).lentTo(end.state().borrower());
    return end.state().isDrained() ? after.read() : after;
  }

  /**
   * The ways in which a method of the unit throws that is not handed the value: one that always
   * does, or that is handed what the response has told, as its status. Null if it is no such
   * method.
   */
  Collection<Outcome> raising(Expr call, State state, Decl.Method method, List<Value> args) {
    if (method == null || !tells(method)) {
      return null;
    }
    List<TypeRef> always = alwaysThrown(method, MAX_RAISES);
    if (always != null) {
      return List.of(Outcome.thrown(state, always, call));
    }
    return args.contains(Value.STATUS) ? judged(call, state, method, args) : null;
  }

  private Collection<Outcome> judged(Expr call, State state, Decl.Method method, List<Value> args) {
    Collection<Outcome> inside = summary(Code.of(method), args);
    if (inside == null) {
      return null;
    }
    Set<Outcome> all = new LinkedHashSet<>();
    for (Outcome end : inside) {
      if (end.kind() != Outcome.Kind.THROW) {
        boolean isPlain = end.value() == Value.TRACKED || end.value() == Value.NULL;
        all.add(Outcome.normal(state, isPlain ? Value.UNKNOWN : end.value()));
      } else if (end.state().doubt() == State.Doubt.NONE) {
        all.add(Outcome.thrown(state, end.thrown(), call));
      }
    }
    return all;
  }

  /** What the method throws whenever it is called; null if it may return. */
  private List<TypeRef> alwaysThrown(Decl.Method method, int depth) {
    List<Stmt> body = method.body().statements();
    Stmt last = body.get(body.size() - 1);
    if (last instanceof Stmt.Throw thrown) {
      return returns(method) ? null : List.of(search.analysis.types().of(thrown.value()));
    }
    if (depth > 0
        && last instanceof Stmt.ExprStmt statement
        && statement.expr() instanceof Expr.Call call) {
      Decl.Method next = search.analysis.index().method(call.member().key());
      return next == null || !tells(next) || returns(method) ? null : alwaysThrown(next, depth - 1);
    }
    return null;
  }

  private static boolean returns(Decl.Method method) {
    boolean[] found = new boolean[1];
    Nodes.walkWhile(
        method.body(),
        node -> {
          found[0] |= node instanceof Stmt.Return;
          return !(node instanceof Expr.Lambda || node instanceof Decl.TypeDecl);
        });
    return found[0];
  }

  /** How the code ends if it is given the value; null if it is being interpreted already. */
  private Collection<Outcome> summary(Code code, List<Value> args) {
    Collection<Outcome> known = summaries.get(List.of(code.key(), args));
    if (known != null) {
      return known;
    }
    if (!search.enter(code.key())) {
      return null;
    }
    try {
      State start = State.START.acquired(Set.of());
      if (!args.contains(Value.TRACKED)) {
        start = start.assigned(search.caller, Value.TRACKED);
      }
      for (int i = 0; i < args.size() && i < code.params().size(); i++) {
        start = start.assigned(code.params().get(i), args.get(i));
      }
      known = expressions.body(code.body(), start);
    } finally {
      search.leave(code.key());
    }
    summaries.put(List.of(code.key(), args), known);
    return known;
  }
}
