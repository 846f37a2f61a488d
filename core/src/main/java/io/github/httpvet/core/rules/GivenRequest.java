package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Whether callers say what a request asks for, as in a helper for all requests of a program. */
record GivenRequest(Analysis analysis) {

  /** True if a parameter of a method is part of the request, of its address or its body. */
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
    Nodes.walk(
        value, node -> found[0] |= node instanceof Expr.VarRef ref && isGiven(ref.var(), seen));
    return found[0];
  }

  private boolean isGiven(Decl.Var var, Set<Node> seen) {
    if (!seen.add(var)) {
      return false;
    }
    return var.kind() == Decl.VarKind.PARAMETER
        ? analysis.index().parent(var) instanceof Decl.Method
            && !analysis.types().isClient(analysis.types().declared(var.type()))
        : analysis.index().values(var).stream().anyMatch(value -> isGiven(value, seen))
            || analysis.index().references(var).stream().anyMatch(ref -> isSetUp(ref, seen));
  }

  /** True if the request is told what a parameter says, as its body. */
  private boolean isSetUp(Expr.VarRef ref, Set<Node> seen) {
    return analysis.types().isRequest(ref)
        && analysis.index().parent(ref) instanceof Expr.Call setter
        && setter.receiver() == ref
        && setter.args().stream().anyMatch(arg -> isGiven(arg, seen));
  }
}
