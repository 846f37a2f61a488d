package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Details.Carrier;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Methods that make a call with the client that they are handed, and perhaps the request, and bound
 * nothing: whoever hands these over has to.
 */
record Waits(Analysis analysis) {

  /** Calls that may set something up, or are not clear. */
  private static final Set<Role> SETS_UP = Set.of(Role.SETS, Role.CONFIGURES, Role.DERIVES);

  /** What the call waits in, by the parameter that could bound it; empty if that is not clear. */
  Map<Integer, Set<Phase>> of(Decl.Method method) {
    Map<Integer, Set<Phase>> waits = new TreeMap<>();
    Nodes.walk(
        method.body(),
        node -> {
          if (node instanceof Expr.Call call && analysis.index().executable(call) == method) {
            row(call).ifPresent(row -> add(method, call, row, waits));
          }
        });
    return waits;
  }

  private Optional<Row> row(Expr.Call call) {
    return analysis.types().rows(call).stream()
        .filter(row -> row.role() == Role.BLOCKS && row.details().isReportedAtOrigin())
        .filter(row -> row.details().carriers().size() > 1)
        .findFirst();
  }

  private void add(Decl.Method method, Expr.Call call, Row row, Map<Integer, Set<Phase>> waits) {
    Map<Integer, Set<Phase>> found = new TreeMap<>();
    for (Carrier carrier : row.details().carriers()) {
      Expr given = at(carrier.place(), call);
      int position = position(given, method);
      if (position >= 0) {
        found.computeIfAbsent(position, p -> EnumSet.noneOf(Phase.class)).addAll(carrier.phases());
      } else if (given != null && !isOpen(given, call, carrier.phases())) {
        return; // what the method has itself may bound the call
      }
    }
    boolean isOfClient =
        found.keySet().stream()
            .map(position -> method.params().get(position))
            .anyMatch(param -> analysis.types().isClient(analysis.types().declared(param.type())));
    if (isOfClient && found.keySet().stream().allMatch(p -> isLeft(method.params().get(p)))) {
      found.forEach((p, phases) -> waits.merge(p, phases, Waits::union));
    }
  }

  private static Set<Phase> union(Set<Phase> some, Set<Phase> others) {
    Set<Phase> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }

  private static Expr at(Place place, Expr.Call call) {
    return switch (place.kind()) {
      case RECEIVER -> call.receiver();
      case ARGUMENT ->
          place.argument() < call.args().size() ? call.args().get(place.argument()) : null;
      case MADE -> null;
    };
  }

  private int position(Expr given, Decl.Method method) {
    return given instanceof Expr.VarRef ref ? method.params().indexOf(ref.var()) : -1;
  }

  private boolean isOpen(Expr given, Expr call, Set<Phase> phases) {
    Bounds bounds = analysis.bounds().forCall(call);
    return !analysis.origins(given).made().isEmpty()
        && phases.stream().allMatch(phase -> bounds.of(given, phase) == Bounds.Answer.OPEN);
  }

  /** True if the method neither replaces the parameter nor sets it up. */
  private boolean isLeft(Decl.Var parameter) {
    return analysis.index().values(parameter).isEmpty()
        && analysis.index().references(parameter).stream()
            .flatMap(ref -> analysis.ownUses(ref).stream())
            .allMatch(this::isPassing);
  }

  private boolean isPassing(Use use) {
    return use.node() instanceof Expr call
        && (use.kind() == Kind.RECEIVER
            ? analysis.types().rows(call).stream().noneMatch(row -> SETS_UP.contains(row.role()))
            : use.kind() == Kind.ARGUMENT
                && analysis.types().rows(call).stream()
                    .anyMatch(
                        row ->
                            row.role() == Role.BLOCKS
                                || row.role() == Role.NEUTRAL && row.argument() == use.argument()));
  }
}
