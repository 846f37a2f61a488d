package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether each turn of a loop sends the same stream, of which the first attempt leaves nothing.
 *
 * @param loop around the exchange
 */
record OneShotBody(Analysis analysis, Stmt.Loop loop) {

  private static final int MAX_DEPTH = 4;

  /** True if the request, or what it was set up with, has a stream that is older than the loop. */
  boolean isSent(Expr.Call exchange) {
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return exchange.receiver() != null && has(exchange.receiver(), seen, 0)
        || exchange.args().stream().anyMatch(arg -> has(arg, seen, 0));
  }

  private boolean has(Expr part, Set<Expr> seen, int depth) {
    if (depth > MAX_DEPTH || !seen.add(part)) {
      return false;
    }
    boolean[] found = new boolean[1];
    Nodes.walk(
        part,
        node -> {
          if (node instanceof Expr.VarRef ref && !found[0]) {
            found[0] =
                isStream(ref)
                    ? isUsedUp(ref.var())
                    : analysis.index().values(ref.var()).stream()
                        .anyMatch(value -> has(value, seen, depth + 1));
          }
        });
    return found[0]
        || analysis.origins(part).made().stream()
            .anyMatch(
                made -> made != part && has(made, seen, depth + 1) || isToldOf(made, seen, depth));
  }

  /** True if a setter of what was made is given it. */
  private boolean isToldOf(Expr made, Set<Expr> seen, int depth) {
    return analysis.ownUses(made).stream()
        .anyMatch(
            use ->
                use.node() instanceof Expr.Call setter
                    && setter.args().stream().anyMatch(arg -> has(arg, seen, depth + 1)));
  }

  private boolean isStream(Expr.VarRef ref) {
    return analysis.types().isA(analysis.types().of(ref), "java.io.InputStream");
  }

  /** True if the variable has one stream for all turns, and no code winds it back. */
  private boolean isUsedUp(Decl.Var stream) {
    List<Expr.VarRef> references = analysis.index().references(stream);
    return !analysis.index().isIn(stream, loop)
        && analysis.index().values(stream).stream()
            .noneMatch(value -> analysis.index().isIn(value, loop))
        && references.stream()
            .noneMatch(
                ref ->
                    analysis.index().parent(ref) instanceof Expr.Call call
                        && call.receiver() == ref
                        && call.member().name().equals("reset"));
  }
}
