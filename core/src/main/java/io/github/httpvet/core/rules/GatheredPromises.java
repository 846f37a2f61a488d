package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Optional;
import java.util.Set;

/**
 * Promises that are put into a collection, or handed over together, and awaited as one.
 *
 * @param analysis of the unit
 */
record GatheredPromises(Analysis analysis) {

  private static final Set<String> COLLECTING = Set.of("add", "addLast", "push", "offer");

  /** The call that makes one promise of many, of which the use hands over one; empty if none. */
  Optional<Expr.Call> of(Use use) {
    if (use.kind() != Kind.ARGUMENT || !(use.node() instanceof Expr.Call taker)) {
      return Optional.empty();
    }
    if (analysis.types().has(taker, Role.GATHERS)) {
      return Optional.of(taker);
    }
    return COLLECTING.contains(taker.member().name())
            && taker.receiver() instanceof Expr.VarRef collection
            && collection.var().kind() == Decl.VarKind.LOCAL
            && isOnlyRead(collection.var())
        ? gathering(collection.var())
        : Optional.empty();
  }

  /** True if no other code gets the collection but what gathers what is in it. */
  private boolean isOnlyRead(Decl.Var collection) {
    return analysis.index().references(collection).stream()
        .noneMatch(
            ref ->
                analysis.index().parent(ref) instanceof Expr.Call call
                    && call.args().contains(ref)
                    && !analysis.types().has(call, Role.GATHERS));
  }

  private Optional<Expr.Call> gathering(Decl.Var collection) {
    Node where = analysis.index().executable(collection);
    return analysis.index().calls().stream()
        .filter(Expr.Call.class::isInstance)
        .map(Expr.Call.class::cast)
        .filter(call -> analysis.types().has(call, Role.GATHERS))
        .filter(call -> analysis.index().executable(call) == where)
        .filter(call -> call.args().stream().anyMatch(arg -> mentions(arg, collection)))
        .findFirst();
  }

  private static boolean mentions(Expr arg, Decl.Var collection) {
    boolean[] found = new boolean[1];
    Nodes.walk(arg, node -> found[0] |= node instanceof Expr.VarRef r && r.var() == collection);
    return found[0];
  }

  /** True if the code around gives some promise up: that may be any of them. */
  boolean areCancelled(Expr gathering) {
    Node where = analysis.index().executable(gathering);
    boolean[] found = new boolean[1];
    Nodes.walk(
        where,
        node ->
            found[0] |=
                node instanceof Expr call && analysis.types().has(call, Role.CANCELS)
                    || node instanceof Expr.Call named && named.member().name().equals("cancel")
                    || node instanceof Expr.MethodRef ref && ref.member().name().equals("cancel"));
    return found[0];
  }
}
