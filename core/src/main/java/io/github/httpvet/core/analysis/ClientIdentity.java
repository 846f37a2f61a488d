package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which objects have a certificate of the client's own: through the parts that connections are
 * secured with, as far as the unit shows how all of them are made.
 *
 * @param analysis of the unit
 */
public record ClientIdentity(Analysis analysis) {

  private static final int MAX_DEPTH = 8;

  /** The call that surely gives the client the certificate; empty if there is none, or maybe. */
  public Optional<Expr> of(Expr client) {
    return of(client, client, 0);
  }

  private Optional<Expr> of(Expr value, Expr client, int depth) {
    Origins origins = analysis.origins(value);
    if (depth > MAX_DEPTH || !origins.complete() || origins.made().size() != 1) {
      return Optional.empty();
    }
    Expr made = origins.made().get(0);
    List<Expr> calls = new ArrayList<>(List.of(made));
    analysis.ownUses(made, origins.passed()).stream()
        .filter(use -> use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call)
        .forEach(use -> calls.add((Expr) use.node()));
    for (Expr call : calls) {
      Optional<Expr> given = given(call, calls, client, depth);
      if (given.isPresent()) {
        return given;
      }
    }
    return made instanceof Expr.Call build && build.receiver() != null && isProduct(build)
        ? of(build.receiver(), client, depth + 1)
        : Optional.empty();
  }

  private boolean isProduct(Expr.Call build) {
    return analysis.types().rows(build).stream()
        .anyMatch(
            row ->
                switch (row.role()) {
                  case FRESH, CLIENT, TRANSPORT -> true;
                  default -> false;
                });
  }

  /** What a call hands on to its object. */
  private Optional<Expr> given(Expr call, List<Expr> beside, Expr client, int depth) {
    if (Nodes.arguments(call).isEmpty() || isConditionalFor(client, call)) {
      return Optional.empty();
    }
    if (analysis.types().has(call, Role.IDENTIFIES)) {
      Origins store = analysis.origins(Nodes.arguments(call).get(0));
      return store.mayBeNull() ? Optional.empty() : Optional.of(call);
    }
    Row row = analysis.types().row(call, Role.SECURES).orElse(null);
    int argument = row == null ? -1 : Math.max(0, row.argument());
    return argument < 0 || argument >= Nodes.arguments(call).size() || isIgnored(row, beside)
        ? Optional.empty()
        : of(Nodes.arguments(call).get(argument), client, depth + 1);
  }

  /** True if the call is made under a condition that the client is not made under. */
  private boolean isConditionalFor(Expr client, Expr call) {
    Node child = call;
    for (Node at = analysis.index().parent(call); at != null; at = analysis.index().parent(at)) {
      boolean isCondition =
          at instanceof Stmt.If branch && branch.condition() != child
              || at instanceof Expr.Conditional choice && choice.condition() != child
              || at instanceof Stmt.Case;
      if (isCondition && !analysis.index().isIn(client, child)) {
        return true;
      }
      child = at;
    }
    return false;
  }

  private static boolean isIgnored(Row row, List<Expr> beside) {
    return row.details().ignoredBy().isPresent()
        && beside.stream()
            .anyMatch(
                other ->
                    other instanceof Expr.Call call
                        && call.member().name().equals(row.details().ignoredBy().get()));
  }
}
