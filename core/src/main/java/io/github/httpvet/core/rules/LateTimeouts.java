package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.AskedKey;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Timeouts that are set when it is too late: on a builder that has built what it is for, on a
 * connection that is there.
 *
 * @param analysis of the unit
 */
record LateTimeouts(Analysis analysis) {

  /** What came before the setter, and took no notice of it; empty if the setter is in time. */
  Optional<Expr> before(Expr.Call setter) {
    if (setter.receiver() == null
        || !(analysis.index().parent(setter) instanceof Stmt.ExprStmt)
        || phases(setter).isEmpty()) {
      return Optional.empty();
    }
    Origins origins = analysis.origins(setter.receiver());
    if (!origins.complete() || origins.made().size() != 1) {
      return Optional.empty();
    }
    List<Use> uses = analysis.ownUses(origins.made().get(0), origins.passed());
    Optional<Expr> first =
        uses.stream()
            .map(Use::node)
            .filter(node -> node instanceof Expr && node != setter)
            .map(Expr.class::cast)
            .filter(call -> ends(call, setter) && analysis.areInTurn(call, setter))
            .findFirst();
    boolean isSeen = uses.stream().allMatch(use -> use.kind() == Kind.RECEIVER);
    return isSeen && !(isBuilder(setter) && isBuiltAgain(uses, setter)) ? first : Optional.empty();
  }

  /** True if the object is told the phase's timeout, but too late. */
  boolean isSetLate(Expr made, Phase phase) {
    return analysis.uses(made).stream()
        .anyMatch(
            use ->
                use.node() instanceof Expr.Call setter
                    && use.kind() == Kind.RECEIVER
                    && phases(setter).contains(phase)
                    && before(setter).isPresent());
  }

  private boolean isBuilder(Expr.Call setter) {
    String type = analysis.types().of(setter.receiver()).name();
    return analysis.catalog().isKind(type, "builder");
  }

  private boolean isBuiltAgain(List<Use> uses, Expr.Call setter) {
    return uses.stream()
        .map(Use::node)
        .filter(node -> node.pos().anchor() > setter.pos().anchor())
        .anyMatch(node -> node instanceof Expr call && ends(call, setter));
  }

  /** What the setter bounds, by itself or by the configuration that it is given. */
  private Set<Phase> phases(Expr.Call setter) {
    for (Row row : analysis.types().rows(setter)) {
      if (row.role() == Role.SETS
          && row.argument() < 0
          && !row.details().isOfCopy()
          && AskedKey.isSurelyMeant(row, setter.args())) {
        return row.phases();
      }
      if (row.role() == Role.CONFIGURES
          && setter.args().size() == 1
          && analysis.bounds().of(setter.args().get(0), Phase.RESPONSE) == Bounds.Answer.BOUND) {
        return Set.of(Phase.RESPONSE);
      }
    }
    return Set.of();
  }

  /** True for a call after which what the setter sets has no effect. */
  private boolean ends(Expr call, Expr.Call setter) {
    if (isBuilder(setter)) {
      return call instanceof Expr.Call build
          && build.member().name().startsWith("build")
          && build.args().isEmpty();
    }
    // A time to read counts for each read, also of what is connected already.
    return phases(setter).contains(Phase.CONNECT)
        && call instanceof Expr.Call
        && analysis.types().rows(call).stream()
            .anyMatch(row -> row.role() == Role.BLOCKS && row.phases().contains(Phase.CONNECT));
  }
}
