package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Methods that set up a connection, a request or a configuration that they are handed. */
record Settings(Analysis analysis) {

  /** Calls after which it is used, not only set up. */
  private static final Set<Role> USES =
      Set.of(Role.BLOCKS, Role.ASKS, Role.OPENS, Role.CLOSES, Role.CONFIGURES);

  /**
   * The phases that the method bounds of what it is handed, none if it sets only other things;
   * empty if that is not clear.
   */
  Optional<Set<Phase>> of(Decl.Method method, Decl.Var parameter) {
    String type = analysis.types().declared(parameter.type()).name();
    if (phases(analysis, type).isEmpty()
        || method.body() == null
        || method.body().statements().isEmpty()
        || !analysis.index().values(parameter).isEmpty()) {
      return Optional.empty();
    }
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (Expr.VarRef reference : analysis.index().references(parameter)) {
      for (Use use : analysis.ownUses(reference)) {
        if (use.kind() != Kind.RECEIVER || !(use.node() instanceof Expr.Call call)) {
          return Optional.empty();
        }
        if (analysis.types().rows(call).stream().anyMatch(row -> USES.contains(row.role()))) {
          return Optional.empty();
        }
        Set<Phase> set = set(call);
        if (!set.isEmpty() && !isAlwaysRun(call, method)) {
          return Optional.empty();
        }
        phases.addAll(set);
      }
    }
    return Optional.of(phases);
  }

  /** The phases that setters of the type bound: not a map, of which only a key tells. */
  static List<Phase> phases(Analysis analysis, String type) {
    return List.of(Phase.values()).stream()
        .filter(
            phase ->
                analysis.catalog().setterRows(type, phase).stream()
                    .anyMatch(row -> row.details().key().isEmpty()))
        .toList();
  }

  private Set<Phase> set(Expr.Call call) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    analysis.types().rows(call).stream()
        .filter(row -> row.role() == Role.SETS && row.argument() < 0)
        .forEach(row -> phases.addAll(row.phases()));
    return phases;
  }

  /** True if the call is a statement of the method itself, or a link of a chain that is one. */
  private boolean isAlwaysRun(Expr.Call call, Decl.Method method) {
    Node at = call;
    while (at instanceof Expr) {
      at = analysis.index().parent(at);
    }
    return at instanceof Stmt.ExprStmt && analysis.index().parent(at) == method.body();
  }
}
