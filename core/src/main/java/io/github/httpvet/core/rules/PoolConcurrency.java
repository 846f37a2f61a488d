package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many threads use a client at once, as far as a unit shows. */
record PoolConcurrency(Analysis analysis) {

  /** The most threads that use the client; empty if the unit shows none. */
  Optional<Long> using(Expr client) {
    return analysis.uses(client).stream()
        .map(Use::node)
        .filter(node -> node instanceof Expr.Call call && isExchange(call))
        .flatMap(call -> around(call, 0).stream())
        .max(Comparator.naturalOrder());
  }

  private static final Set<Role> EXCHANGES = Set.of(Role.USES, Role.OPENS, Role.WAITS, Role.BLOCKS);

  private boolean isExchange(Expr.Call call) {
    return analysis.types().rows(call).stream().anyMatch(row -> EXCHANGES.contains(row.role()));
  }

  private static final int MAX_DEPTH = 3;

  /** The threads that run the code: of a function that an executor is given, or of its callers. */
  private Optional<Long> around(Node code, int depth) {
    for (Node at = analysis.index().parent(code); at != null; at = analysis.index().parent(at)) {
      if (at instanceof Expr.Lambda) {
        return ofFunction(at);
      }
      if (at instanceof Decl.Method method) {
        return depth < MAX_DEPTH
            ? analysis.index().callers(method).stream()
                .map(
                    caller ->
                        caller instanceof Expr.MethodRef
                            ? ofFunction(caller)
                            : around(caller, depth + 1))
                .flatMap(Optional::stream)
                .findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Long> ofFunction(Node function) {
    if (analysis.index().parent(function) instanceof Expr.Call adding
        && adding.receiver() instanceof Expr.VarRef tasks
        && adding.member().name().equals("add")) {
      return analysis.index().references(tasks.var()).stream()
          .map(ref -> analysis.index().parent(ref))
          .filter(
              taker ->
                  taker instanceof Expr.Call call
                      && call.receiver() != null
                      && call.member().name().equals("invokeAll"))
          .flatMap(taker -> threads(((Expr.Call) taker).receiver()).stream())
          .findFirst();
    }
    if (!(analysis.index().parent(function) instanceof Expr.Call runner)
        || !analysis.types().has(runner, Role.OFFLOADS)) {
      return Optional.empty();
    }
    List<Expr> args = runner.args();
    Expr executor =
        args.size() > 1
            ? args.get(args.size() - 1)
            : args.get(0) == function ? runner.receiver() : null;
    return executor == null ? Optional.empty() : threads(executor);
  }

  private Optional<Long> threads(Expr executor) {
    List<Expr> made = Exchanges.values(analysis, executor).orElse(List.of());
    Expr maker = made.size() == 1 ? made.get(0) : executor;
    List<Expr> sizes = Nodes.arguments(maker);
    Long number =
        analysis.types().has(maker, Role.THREADS) && !sizes.isEmpty()
            ? Constants.integer(sizes.get(0))
            : null;
    return Optional.ofNullable(number);
  }
}
