package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Types;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Object, Collection<Outcome>> summaries = new HashMap<>();

  Calls(Search search, Expressions expressions) {
    this.search = search;
    this.expressions = expressions;
    this.types = search.analysis.types();
    this.elsewhere = new Elsewhere(search.analysis);
  }

  Collection<Outcome> run(Expr call, State state, Value receiver, List<Value> args) {
    if (call == search.site) {
      return acquire(call, state);
    }
    if (receiver == Value.TRACKED) {
      return onValue((Expr.Call) call, state, args);
    }
    int handed = args.indexOf(Value.TRACKED);
    return handed >= 0
        ? withValue(call, state, handed, args)
        : goOn(call, state, types.has(call, Role.STATUS) ? Value.STATUS : Value.UNKNOWN);
  }

  private Collection<Outcome> acquire(Expr call, State state) {
    if (state.isOpen()) {
      // The loop has come round, or the method is run again, with the last value still open.
      Decl.Var target = target(call);
      if (!search.isInHelper() && (state.isHeldByNone() || target != null && state.holds(target))) {
        search.leak(Leak.Kind.OVERWRITTEN, call, state);
      }
      return List.of();
    }
    return List.of(acquired(call, state), Outcome.thrown(state, null, call));
  }

  private Outcome acquired(Expr call, State state) {
    if (!search.ofArgument) {
      return Outcome.normal(state.acquired(search.siteOwners), Value.TRACKED);
    }
    State after = state.acquired(Set.of());
    for (Decl.Var handle : search.siteOwners) {
      after = after.assigned(handle, Value.TRACKED);
    }
    return Outcome.normal(after, types.has(call, Role.STATUS) ? Value.STATUS : Value.UNKNOWN);
  }

  /** The variable that the call's result is put into, or null. */
  private Decl.Var target(Expr call) {
    Node parent = search.analysis.index().parent(call);
    while (parent instanceof Expr.Cast || parent instanceof Expr.Conditional) {
      parent = search.analysis.index().parent(parent);
    }
    if (parent instanceof Stmt.Local local) {
      return local.var();
    }
    return parent instanceof Expr.Assign assign && assign.target() instanceof Expr.VarRef ref
        ? ref.var()
        : null;
  }

  /** The call goes on, or throws what it declares. */
  private Collection<Outcome> goOn(Expr call, State state, Value value) {
    Member member = member(call);
    Outcome normal = Outcome.normal(state, value);
    if (!state.isOpen()) {
      return List.of(normal, Outcome.thrown(state, null, call));
    }
    if (search.isInHelper() || member.thrown().isEmpty() || isInMemory(call)) {
      return List.of(normal);
    }
    List<TypeRef> thrown = member.thrown().stream().map(name -> thrownType(name)).toList();
    return List.of(
        normal, Outcome.thrown(state.doubtful(State.Doubt.DECLARED, call), thrown, call));
  }

  /** True for streams that declare exceptions and never throw them. */
  private boolean isInMemory(Expr call) {
    return call instanceof Expr.Call c
        && c.receiver() != null
        && IN_MEMORY.contains(types.of(c.receiver()).name());
  }

  private static final Set<String> IN_MEMORY =
      Set.of("java.io.ByteArrayOutputStream", "java.io.StringWriter", "java.io.CharArrayWriter");

  private TypeRef thrownType(String name) {
    return search
        .analysis
        .index()
        .unit()
        .lookup()
        .apply(name)
        .orElseGet(() -> TypeRef.unresolved(name, List.of()));
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
            search.closed();
            return List.of();
          }
          break;
        case VIEW:
          if (own) {
            search.read(state);
            return List.of(Outcome.normal(state, Value.TRACKED));
          }
          break;
        case OPENS:
          if (row.details().owner().equals(Optional.of(Place.RECEIVER))) {
            return List.of(Outcome.normal(state, Value.TRACKED));
          }
          break;
        case READS:
          search.read(state);
          return List.of(Outcome.normal(state, Value.UNKNOWN));
        case STATUS:
          return List.of(Outcome.normal(state, Value.STATUS));
        case NEUTRAL:
          if (own) {
            boolean tells = row.details().isTrueWhileOpen();
            return List.of(Outcome.normal(state, tells ? Value.TRUE : Value.UNKNOWN));
          }
          break;
        default:
          break;
      }
    }
    if (args.contains(Value.TRACKED)) {
      return expressions.escape();
    }
    if (isOwner(call.receiver(), state)) {
      return goOn(call, state, Value.UNKNOWN);
    }
    boolean functional =
        call.args().stream().anyMatch(a -> a instanceof Expr.Lambda || a instanceof Expr.MethodRef);
    boolean plain = PLAIN.contains(types.of(call).name());
    boolean dropped = search.analysis.index().parent(call) instanceof Stmt.ExprStmt;
    return !functional && (plain || dropped && call.type().resolved())
        ? List.of(Outcome.normal(state, Value.UNKNOWN))
        : expressions.escape();
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
    for (Row row : types.rows(call)) {
      boolean meant = row.argument() == handed || row.details().isAnyArgument();
      if (meant && row.role() == Role.CLOSES) {
        search.closed();
        return List.of();
      }
      if (meant && row.role() == Role.VIEW) {
        return List.of(Outcome.normal(state, Value.TRACKED));
      }
      if (row.details().owner().equals(Optional.of(Place.argument(handed)))) {
        return goOn(call, state, Value.UNKNOWN);
      }
      if (meant && row.role() == Role.NEUTRAL) {
        return List.of(
            Outcome.normal(
                state,
                row.details()
                    .nullTest()
                    .map(answer -> answer ? Value.FALSE : Value.TRUE)
                    .orElse(Value.UNKNOWN)));
      }
    }
    if (elsewhere.isPredicate(call) || Ownership.isLent(member(call).annotationsOf(handed))) {
      return goOn(call, state, Value.UNKNOWN);
    }
    Decl.Method method = search.analysis.index().method(member(call).key());
    boolean single = args.indexOf(Value.TRACKED) == args.lastIndexOf(Value.TRACKED);
    if (single && method != null && tells(method) && handed < method.params().size()) {
      return inlined(call, state, method, args);
    }
    if (method != null) {
      return expressions.escape();
    }
    if (isOwner(Nodes.arguments(call).get(handed), state)
        && (elsewhere.isException(call) || elsewhere.isVoid(call))) {
      return goOn(call, state, Value.NON_NULL);
    }
    return elsewhere.mayBorrow(call)
        ? List.of(Outcome.normal(search.lend(state, call), Value.UNKNOWN))
        : expressions.escape();
  }

  /**
   * True if the method's body tells what a call does. A subclass could put other code in its place;
   * but one that closes what the original only looks at would break the original's callers. Empty
   * bodies are there to be overridden.
   */
  private static boolean tells(Decl.Method method) {
    return method.body() != null && !method.body().statements().isEmpty();
  }

  private Collection<Outcome> inlined(
      Expr call, State state, Decl.Method method, List<Value> args) {
    Collection<Outcome> inside = summary(method, args);
    if (inside == null) {
      return expressions.escape();
    }
    List<Outcome> all = new ArrayList<>();
    for (Outcome end : inside) {
      if (!end.state().isOpen()) {
        continue;
      }
      State after =
          state.doubtful(end.state().doubt(), end.state().cause()).lentTo(end.state().borrower());
      if (end.kind() == Outcome.Kind.THROW) {
        all.add(Outcome.thrown(after, end.thrown(), call));
      } else if (method.isConstructor()) {
        all.add(Outcome.normal(after, Value.NON_NULL));
      } else {
        Value value = end.kind() == Outcome.Kind.RETURN ? end.value() : Value.UNKNOWN;
        all.add(Outcome.normal(after, value));
      }
    }
    return all;
  }

  /** How the method ends if it is given the value; null if it is being interpreted already. */
  private Collection<Outcome> summary(Decl.Method method, List<Value> args) {
    Collection<Outcome> known = summaries.get(List.of(method.key(), args));
    if (known != null) {
      return known;
    }
    if (!search.enter(method.key())) {
      return null;
    }
    try {
      State start = State.START.acquired(Set.of());
      for (int i = 0; i < args.size() && i < method.params().size(); i++) {
        start = start.assigned(method.params().get(i), args.get(i));
      }
      known = expressions.body(method.body(), start);
    } finally {
      search.leave(method.key());
    }
    summaries.put(List.of(method.key(), args), known);
    return known;
  }
}
