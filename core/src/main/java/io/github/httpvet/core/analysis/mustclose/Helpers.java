package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of the unit that open a response and give it, its body or its stream to their callers,
 * who have to close it.
 */
final class Helpers {

  private final Analysis analysis;
  private final Openings openings;
  private final Search.Shared shared;
  private final Runners runners;
  private final Map<Object, Boolean> known = new HashMap<>();
  private final Set<Object> closingOnFlag = new HashSet<>();
  private Map<Node, List<Expr>> callsByExecutable;

  Helpers(Search.Shared shared, Openings openings) {
    this.analysis = shared.analysis();
    this.openings = openings;
    this.shared = shared;
    this.runners = new Runners(analysis, this);
  }

  /**
   * True if the call is of a method that returns, on some path, a response it has opened, or has
   * had opened by a function.
   */
  boolean opens(Expr.Call call) {
    return opens(analysis.index().method(call.member().key())) || runners.opens(call);
  }

  /** True if the call opens a response, by itself or because the method does. */
  boolean isOpening(Expr expr) {
    return openings.opens(expr).isPresent() || expr instanceof Expr.Call call && opens(call);
  }

  /** True if the method gives, on some path, what the function gives that the parameter is. */
  boolean runs(Decl.Method method, int position) {
    return runners.runs(method, position);
  }

  /** True if the method returns, on some path, a response it has opened; false for null. */
  boolean opens(Decl.Method method) {
    if (method == null || method.body() == null || !mayBeOpen(method.type())) {
      return false;
    }
    Boolean answer = known.get(method.key());
    if (answer == null) {
      known.put(method.key(), false); // for methods that call themselves
      answer = !returnsField(method) && (opensAndReturns(method) || completes(method));
      known.put(method.key(), answer);
    }
    return answer;
  }

  /** True for a response, and for what its stream may be handed over as. */
  boolean isOpenedAs(TypeRef type) {
    return analysis.types().isResponse(type)
        || CLOSEABLE.contains(type.name())
        || LAYERS.contains(type.name());
  }

  /** True for the type of something that can be closed, or of a promise of it. */
  boolean mayBeOpen(TypeRef type) {
    return analysis.types().isResponse(type)
        || analysis.types().isPromise(type)
        || Wrappers.of(analysis).have(type)
        || CLOSEABLE.stream().anyMatch(closeable -> analysis.types().isA(type, closeable));
  }

  private static final List<String> CLOSEABLE =
      List.of(
          "java.lang.AutoCloseable", "java.io.Closeable", "java.io.InputStream", "java.io.Reader");

  private static final List<String> LAYERS =
      List.of(
          "java.io.BufferedInputStream",
          "java.io.BufferedReader",
          "java.io.InputStreamReader",
          "java.util.Scanner");

  private boolean opensAndReturns(Decl.Method method) {
    for (Expr call : callsAndCreations(method)) {
      if (isOpening(call) && returns(method, call)) {
        Decl.Method helper =
            call instanceof Expr.Call other ? analysis.index().method(other.member().key()) : null;
        if (helper != null && closingOnFlag.contains(helper.key())) {
          closingOnFlag.add(method.key());
        }
        return true;
      }
    }
    return false;
  }

  /** True if the method gives a promise, and a callback gives that the response it is handed. */
  private boolean completes(Decl.Method method) {
    List<Expr> returned = analysis.index().returned(method);
    return returned.size() == 1
        && returned.get(0) instanceof Expr.VarRef promise
        && analysis.index().references(promise.var()).stream().anyMatch(this::isGivenResponse);
  }

  private boolean isGivenResponse(Expr.VarRef promise) {
    return analysis.index().parent(promise) instanceof Expr.Call call
        && call.receiver() == promise
        && analysis.types().has(call, Role.COMPLETES)
        && call.args().get(0) instanceof Expr.VarRef given
        && analysis.index().parent(given.var()) instanceof Decl.Method callback
        && openings.handedTo(callback) == given.var();
  }

  /** True if a flag that callers give may have the method close what it returns. */
  boolean mayGiveClosed(Decl.Method method) {
    return opens(method) && closingOnFlag.contains(method.key());
  }

  /** The calls that a method or lambda makes itself. */
  List<Expr.Call> calls(Node executable) {
    return callsAndCreations(executable).stream()
        .filter(Expr.Call.class::isInstance)
        .map(Expr.Call.class::cast)
        .toList();
  }

  private List<Expr> callsAndCreations(Node executable) {
    if (callsByExecutable == null) {
      callsByExecutable = new IdentityHashMap<>();
      for (Expr call : analysis.index().calls()) {
        callsByExecutable
            .computeIfAbsent(analysis.index().executable(call), key -> new ArrayList<>())
            .add(call);
      }
    }
    return callsByExecutable.getOrDefault(executable, List.of());
  }

  /** True if some path opens the response and returns it open. */
  private boolean returns(Decl.Method method, Expr opening) {
    Search search = new Search(shared, opening, Set.of());
    try {
      boolean isGiven =
          new Statements(search)
              .run(method.body(), State.START).stream()
                  .anyMatch(end -> end.state().isOpen() && end.value() == Value.TRACKED);
      boolean hasFlag =
          method.params().stream().anyMatch(param -> param.type().name().equals("boolean"));
      if (isGiven && hasFlag && search.isClosed()) {
        closingOnFlag.add(method.key());
      }
      return isGiven;
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }

  /** True if some path of a body has the call give a response and returns it open. */
  boolean returns(Stmt.Block body, Expr.Call opening) {
    try {
      return new Statements(new Search(shared, opening, Set.of()))
          .run(body, State.START).stream()
              .anyMatch(end -> end.state().isOpen() && end.value() == Value.TRACKED);
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }

  /** True for a getter that keeps the response, however it got it. */
  boolean returnsField(Decl.Method method) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        method,
        node ->
            found[0] |=
                node instanceof Stmt.Return result
                    && result.value() instanceof Expr.FieldRef field
                    && analysis.types().isResponse(field.type()));
    return found[0];
  }
}
