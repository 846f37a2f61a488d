package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether callers say where a request goes, or what it sends there, as in a helper for all requests
 * of a program. What is sent to an address that is written down goes to one service, as an alert
 * does, and tells nothing of how often.
 */
record GivenRequest(Analysis analysis) {

  /** True if a parameter is the address of a request or its start, or what goes to any address. */
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
          return !isWritten(node);
        });
    return found[0];
  }

  /** True for a text that starts with a constant, whatever follows it. */
  private static boolean isWritten(Node node) {
    return node instanceof Expr text && !Constants.prefix(text).isEmpty();
  }

  private boolean isGiven(Decl.Var var, Set<Node> seen) {
    if (!seen.add(var)) {
      return false;
    }
    if (var.kind() == Decl.VarKind.PARAMETER) {
      return analysis.index().parent(var) instanceof Decl.Method
          && !analysis.types().isClient(analysis.types().declared(var.type()));
    }
    List<Expr> values = analysis.index().values(var);
    return values.stream().anyMatch(value -> isGiven(value, seen))
        || values.stream().noneMatch(GivenRequest::hasWritten)
            && analysis.index().references(var).stream().anyMatch(ref -> isSetUp(ref, seen));
  }

  private static boolean hasWritten(Expr value) {
    boolean[] found = new boolean[1];
    Nodes.walk(value, node -> found[0] |= isWritten(node));
    return found[0];
  }

  /** True if the request is told what a parameter says, as its body. */
  private boolean isSetUp(Expr.VarRef ref, Set<Node> seen) {
    return analysis.types().isRequest(ref)
        && analysis.index().parent(ref) instanceof Expr.Call setter
        && setter.receiver() == ref
        && setter.args().stream().anyMatch(arg -> isGiven(arg, seen));
  }
}
