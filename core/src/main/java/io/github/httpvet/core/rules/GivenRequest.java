package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Whether callers say where a request goes, as in a helper for all requests of a program. What only
 * goes on from an address that is written down, or is sent there, is no such helper: of six clients
 * that were closed after a call of that kind, readers called none clearly worth mending ({@code
 * docs/precision.md}).
 */
record GivenRequest(Analysis analysis) {

  /** True if the address of a request is, or starts with, what a parameter of a method gives. */
  boolean is(Expr request) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Nodes.arguments(request).stream().anyMatch(arg -> isGiven(arg, seen))
        || request instanceof Expr.Call call
            && call.receiver() != null
            && !analysis.types().isClient(call.receiver())
            && isGiven(call.receiver(), seen);
  }

  private boolean isGiven(Expr value, Set<Node> seen) {
    boolean[] found = new boolean[1];
    Nodes.walkWhile(
        value,
        node -> {
          found[0] |= node instanceof Expr.VarRef ref && isGiven(ref.var(), seen);
          return !(node instanceof Expr text) || Constants.prefix(text).isEmpty();
        });
    return found[0];
  }

  private boolean isGiven(Decl.Var var, Set<Node> seen) {
    if (!seen.add(var)) {
      return false;
    }
    return var.kind() == Decl.VarKind.PARAMETER
        ? analysis.index().parent(var) instanceof Decl.Method
            && !analysis.types().isClient(analysis.types().declared(var.type()))
        : analysis.index().values(var).stream().anyMatch(value -> isGiven(value, seen));
  }
}
