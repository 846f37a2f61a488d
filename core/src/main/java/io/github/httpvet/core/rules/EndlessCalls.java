package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Calls whose body is meant to have no end, so that a bound would break them. */
final class EndlessCalls {

  private static final String EVENT_STREAM = "text/event-stream";

  private EndlessCalls() {}

  /** True for calls whose body is meant to have no end, so that a bound would break them. */
  static boolean isEndless(Analysis analysis, Expr call) {
    if (analysis.types().has(call, Role.STREAMING)) {
      return true;
    }
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expr arg : Nodes.arguments(call)) {
      if (analysis.types().has(arg, Role.STREAMING) || asksForEvents(analysis, arg, seen)) {
        return true;
      }
    }
    return Wait.receiver(call) != null && asksForEvents(analysis, Wait.receiver(call), seen);
  }

  private static boolean asksForEvents(Analysis analysis, Expr request, Set<Expr> seen) {
    if (!seen.add(request)) {
      return false; // a request that is built of itself, turn by turn
    }
    for (Expr origin : analysis.origins(request).made()) {
      for (Use use : analysis.uses(origin)) {
        if (use.node() instanceof Expr.Call call && call.args().stream().anyMatch(a -> names(a))) {
          return true;
        }
      }
      if (origin instanceof Expr.Call build
          && build.receiver() != null
          && origin != request
          && asksForEvents(analysis, build.receiver(), seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Expr arg) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        arg,
        node -> {
          Object value =
              node instanceof Expr.Literal literal
                  ? literal.value()
                  : node instanceof Expr.FieldRef ref ? ref.constant() : null;
          found[0] |= value instanceof String text && text.contains(EVENT_STREAM);
          found[0] |= node instanceof Expr.FieldRef ref && ref.name().contains("EVENT_STREAM");
        });
    return found[0];
  }
}
