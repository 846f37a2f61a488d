package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;

/**
 * Which uses of a client, or of an object that has one of its own, are requests with it.
 *
 * @param analysis of the unit
 */
public record Requests(Analysis analysis) {

  /** True if a method of the client makes a request, or one that is handed it for that. */
  public boolean isOne(Use use) {
    boolean isHanded = use.kind() == Kind.ARGUMENT;
    return (use.kind() == Kind.RECEIVER || isHanded)
        && use.node() instanceof Expr call
        && (isOf(call, use)
            || !isHanded && isProxy(use.value())
            || !isHanded && call instanceof Expr.Call own && isOfOwn(own)
            || offloads(call) && OwnClients.of(analysis).isTask(analysis.types().of(use.value())));
  }

  /** True if an object of the unit makes it with the client that it has. */
  private boolean isOfOwn(Expr.Call call) {
    return OwnClients.of(analysis).isRequest(call) || ClientHolders.of(analysis).isRequest(call);
  }

  /** True for an interface of the user behind which another file has made a client. */
  private boolean isProxy(Expr value) {
    return value != null
        && !analysis.types().isClient(value)
        && analysis.origins(value).made().stream()
            .flatMap(made -> analysis.types().row(made, Role.CLIENT).stream())
            .anyMatch(row -> row.details().inferred().isPresent());
  }

  /** True if it has a thread run what it is called on or handed, also by the name alone. */
  private boolean offloads(Expr call) {
    return analysis.types().has(call, Role.OFFLOADS)
        || call instanceof Expr.Call other
            && !other.member().resolved()
            && analysis.catalog().named(other.member().name()).stream()
                .anyMatch(row -> row.role() == Role.OFFLOADS);
  }

  private boolean isOf(Expr call, Use use) {
    return analysis.types().rows(call).stream()
        .anyMatch(
            row ->
                row.argument() == use.argument()
                    && (row.role() == Role.USES || row.role() == Role.BLOCKS));
  }
}
