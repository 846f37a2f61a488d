package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.List;
import java.util.Set;

/** Clients that are closed where they are used, so that they release what is left open. */
record ClosedClients(Analysis analysis) {

  private static final int MAX_CALLERS_DEPTH = 3;

  private static final Set<String> CLOSING = Set.of("close", "shutdown", "shutdownNow", "stop");

  /** True if the client is made here and closed, and its connections with it. */
  boolean has(Expr.Call call) {
    return call.receiver() != null
        && analysis.types().isClient(call.receiver())
        && (call.receiver() instanceof Expr.VarRef client && isClosed(client, MAX_CALLERS_DEPTH)
            || isOfClosed(call.receiver()));
  }

  /** True if what has the client is closed here, as in {@code pool.client().execute(..)}. */
  private boolean isOfClosed(Expr client) {
    List<Expr> values =
        client instanceof Expr.VarRef ref ? analysis.index().values(ref.var()) : List.of(client);
    return values.size() == 1
        && values.get(0) instanceof Expr.Call getter
        && getter.receiver() instanceof Expr.VarRef owner
        && owner.var().kind() != Decl.VarKind.PARAMETER
        && isClosed(owner, 0);
  }

  /** True if the variable's client is closed here, or by all callers of the method that have it. */
  private boolean isClosed(Expr.VarRef client, int depth) {
    Decl.Var var = client.var();
    if (var.kind() == Decl.VarKind.RESOURCE
        || analysis.index().references(var).stream().anyMatch(this::isCloseReceiver)) {
      return true;
    }
    if (depth == 0
        || var.kind() != Decl.VarKind.PARAMETER
        || !(analysis.index().parent(var) instanceof Decl.Method method)
        || !method.modifiers().contains(Decl.Modifier.PRIVATE)) {
      return false;
    }
    List<Expr> handed = analysis.index().handed(method, method.params().indexOf(var));
    return !handed.isEmpty()
        && handed.stream()
            .allMatch(given -> given instanceof Expr.VarRef ref && isClosed(ref, depth - 1));
  }

  /** True for {@code client.close()}, its manager's, and {@code closeQuietly(client)}. */
  private boolean isCloseReceiver(Expr.VarRef client) {
    Node parent = analysis.index().parent(client);
    if (!(parent instanceof Expr.Call call)) {
      return false;
    }
    Node outer = analysis.index().parent(call);
    return call.receiver() != client
        ? call.member().name().startsWith("close")
        : CLOSING.contains(call.member().name())
            || outer instanceof Expr.Call next
                && next.receiver() == call
                && CLOSING.contains(next.member().name());
  }
}
