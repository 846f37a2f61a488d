package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wrong with a pool that a client has by default.
 *
 * @param client the call that makes it
 * @param row what the tables say of it
 */
record PoolDefaults(Analysis analysis, Expr client, Row row) {

  /** What to say, and what to do. */
  record Defect(String message, String hint) {}

  /** The defect; empty if there is none, or the unit does not show all that sets the client up. */
  Optional<Defect> defect() {
    return client instanceof Expr.Call call
        ? idleForEver(call).or(() -> tooFew(call))
        : Optional.empty();
  }

  private Optional<Defect> idleForEver(Expr.Call call) {
    List<String> bounds = row.details().idleUnless();
    return !bounds.isEmpty() && !isOneOfMany(call) && isNeverCalled(call, bounds)
        ? Optional.of(
            new Defect(
                "`"
                    + call.member().name()
                    + "` makes a pool that keeps idle connections for ever, also those that the server has closed",
                "Set how long a connection may be idle, below the time after which the server closes it"))
        : Optional.empty();
  }

  /** True if there are more such pools than one: that is told of them. */
  private boolean isOneOfMany(Expr.Call call) {
    return analysis.repetition().around(call).isPresent()
        || ClientCreation.of(analysis, call).isDropped(analysis);
  }

  private boolean isNeverCalled(Expr.Call call, List<String> setters) {
    if (call.receiver() == null || !isBuilder(call.receiver())) {
      return analysis.uses(call).stream().noneMatch(use -> isNamed(use, setters));
    }
    Origins builders = analysis.origins(call.receiver());
    return builders.complete()
        && !builders.made().isEmpty()
        && builders.made().stream()
            .flatMap(made -> analysis.ownUses(made, builders.passed()).stream())
            .noneMatch(use -> isNamed(use, setters) || isElsewhere(use));
  }

  private static boolean isNamed(Use use, List<String> names) {
    return use.node() instanceof Expr.Call setter && names.contains(setter.member().name())
        || use.node() instanceof Expr.MethodRef ref && names.contains(ref.member().name());
  }

  /** True if others have the builder, who may set it up. */
  private static boolean isElsewhere(Use use) {
    return switch (use.kind()) {
      case ARGUMENT, RETURNED, OTHER, STORED -> true;
      case RECEIVER, RESOURCE -> false;
    };
  }

  private boolean isBuilder(Expr receiver) {
    return analysis.catalog().isKind(analysis.types().of(receiver).name(), "builder");
  }

  private Optional<Defect> tooFew(Expr.Call call) {
    OptionalInt routes = row.details().routeDefault();
    if (routes.isEmpty() || call.receiver() != null && maySetRoutes(call.receiver())) {
      return Optional.empty();
    }
    return new PoolConcurrency(analysis)
        .using(call)
        .filter(threads -> threads > routes.getAsInt())
        .map(
            threads ->
                new Defect(
                    "`"
                        + call.member().name()
                        + "` gives each route "
                        + routes.getAsInt()
                        + " connections, for which "
                        + threads
                        + " threads wait",
                    "Set the limit for each route to the number of threads that use it"));
  }

  private boolean maySetRoutes(Expr receiver) {
    if (!isBuilder(receiver)) {
      return false;
    }
    Origins builders = analysis.origins(receiver);
    return !builders.complete()
        || builders.made().stream()
            .flatMap(made -> analysis.ownUses(made, builders.passed()).stream())
            .anyMatch(use -> isElsewhere(use) || isOfPool(use));
  }

  /** True for a setter of limits, or of a pool that has limits of its own. */
  private boolean isOfPool(Use use) {
    return use.node() instanceof Expr setter
        && (analysis.types().has(setter, Role.LIMITS) || analysis.types().has(setter, Role.SHARES));
  }
}
