package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Methods of the unit that open a response and give it to their callers, who have to close it. */
final class Helpers {

  private final Analysis analysis;
  private final Openings openings;
  private final Map<Object, Boolean> known = new HashMap<>();

  Helpers(Analysis analysis, Openings openings) {
    this.analysis = analysis;
    this.openings = openings;
  }

  /** True if the call is of a method that returns, on some path, a response it has opened. */
  boolean opens(Expr.Call call) {
    Decl.Method method = analysis.index().method(call.member().key());
    if (method == null || method.body() == null) {
      return false;
    }
    Boolean answer = known.get(method.key());
    if (answer == null) {
      known.put(method.key(), false); // for methods that call themselves
      answer = !returnsField(method) && opensAndReturns(method);
      known.put(method.key(), answer);
    }
    return answer;
  }

  private boolean opensAndReturns(Decl.Method method) {
    for (Expr inner : analysis.index().calls()) {
      if (inner instanceof Expr.Call call
          && analysis.index().executable(inner) == method
          && (openings.opens(call).isPresent() || opens(call))
          && returns(method, call)) {
        return true;
      }
    }
    return false;
  }

  /** True if some path opens the response and returns it open. */
  private boolean returns(Decl.Method method, Expr.Call opening) {
    Search search = new Search(analysis, opening, Set.of());
    try {
      return new Statements(search)
          .run(method.body(), State.START).stream()
              .anyMatch(end -> end.state().isOpen() && end.value() == Value.TRACKED);
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }

  /** True for a getter that keeps the response, however it got it. */
  private boolean returnsField(Decl.Method method) {
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
