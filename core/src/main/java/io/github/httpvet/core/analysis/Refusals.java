package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;

/**
 * Which calls throw at a status that is no success.
 *
 * @param analysis of the unit
 */
public record Refusals(Analysis analysis) {

  /** True if the call throws then, and leaves nothing open. */
  public boolean areThrownBy(Expr opening) {
    return analysis.types().rows(opening).stream()
        .anyMatch(
            row ->
                row.role() == Role.OPENS
                    && row.details().isFailingAtErrors()
                    && !isToldOtherwise(opening, row));
  }

  /** True if what the call is made on may have been told not to throw. */
  private boolean isToldOtherwise(Expr opening, Row row) {
    if (row.details().unless().isEmpty() || !(opening instanceof Expr.Call call)) {
      return false;
    }
    for (Expr at = call.receiver(); at instanceof Expr.Call step; at = step.receiver()) {
      if (isTold(step, row)) {
        return true;
      }
    }
    return call.receiver() != null
        && analysis.origins(call.receiver()).made().stream()
            .flatMap(made -> analysis.uses(made).stream())
            .anyMatch(use -> isTold(use.node(), row));
  }

  private static boolean isTold(Node node, Row row) {
    return node instanceof Expr.Call setter
        && setter.member().name().equals(row.details().unless().get())
        && setter.args().stream().noneMatch(given -> Boolean.TRUE.equals(Constants.of(given)));
  }
}
