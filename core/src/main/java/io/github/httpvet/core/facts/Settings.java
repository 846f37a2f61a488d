package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
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

  /**
   * What a method does with the timeouts of what it is handed.
   *
   * @param bounded the phases that it bounds
   * @param waited those that it waits for the other side in, as far as they are open
   */
  record Setup(Set<Phase> bounded, Set<Phase> waited) {}

  /** Calls that use it, and bound nothing. */
  private static final Set<Role> USES = Set.of(Role.ASKS, Role.OPENS, Role.CLOSES);

  /** Calls of which it is not clear what they bound. */
  private static final Set<Role> UNCLEAR = Set.of(Role.BLOCKS);

  /** What the method does to its parameter; empty if that is not clear. */
  Optional<Setup> of(Decl.Method method, Decl.Var parameter) {
    String type = analysis.types().declared(parameter.type()).name();
    if (!canBeSetUp(type)
        || method.body() == null
        || method.body().statements().isEmpty()
        || !analysis.index().values(parameter).isEmpty()) {
      return Optional.empty();
    }
    boolean isUsed = false;
    Setup setup = new Setup(EnumSet.noneOf(Phase.class), EnumSet.noneOf(Phase.class));
    for (Expr.VarRef reference : analysis.index().references(parameter)) {
      for (Use use : analysis.ownUses(reference)) {
        if (use.kind() == Kind.RETURNED && givesBack(method, parameter)) {
          continue;
        }
        if (!(use.node() instanceof Expr.Call call) || !isClear(use, call, method, setup)) {
          return Optional.empty();
        }
        isUsed |= has(call, USES);
      }
    }
    boolean isLate = !setup.bounded().isEmpty() && !setup.waited().isEmpty();
    return isLate || isUsed && setup.waited().isEmpty() ? Optional.empty() : Optional.of(setup);
  }

  private boolean canBeSetUp(String type) {
    return !phases(analysis, type).isEmpty()
        || analysis.catalog().knows(type) && analysis.catalog().configures(type);
  }

  /** True if what the method gives is always what it was handed. */
  boolean givesBack(Decl.Method method, Decl.Var parameter) {
    List<Expr> returned = analysis.index().returned(method);
    return !returned.isEmpty()
        && analysis.index().values(parameter).isEmpty()
        && returned.stream()
            .allMatch(value -> value instanceof Expr.VarRef ref && ref.var() == parameter);
  }

  private boolean has(Expr.Call call, Set<Role> roles) {
    return analysis.types().rows(call).stream().anyMatch(row -> roles.contains(row.role()));
  }

  private boolean isClear(Use use, Expr.Call call, Decl.Method method, Setup setup) {
    Set<Phase> waited = waited(use, call);
    if (!waited.isEmpty()) {
      setup.waited().addAll(waited);
      return true;
    }
    if (use.kind() != Kind.RECEIVER || has(call, UNCLEAR)) {
      return false;
    }
    Set<Phase> set = set(call);
    for (Expr configuration : configurations(call)) {
      for (Phase phase : Phase.values()) {
        switch (analysis.bounds().of(configuration, phase)) {
          case OPEN -> {}
          case BOUND -> set.add(phase);
          case UNKNOWN -> {
            return false;
          }
        }
      }
    }
    setup.bounded().addAll(set);
    return set.isEmpty() || isAlwaysRun(call, method);
  }

  /** The phases that the call waits in, if nothing but its object could bound them. */
  private Set<Phase> waited(Use use, Expr.Call call) {
    Place place =
        use.kind() == Kind.RECEIVER
            ? Place.RECEIVER
            : use.kind() == Kind.ARGUMENT ? Place.argument(use.argument()) : null;
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (Row row : analysis.types().rows(call)) {
      if (row.role() == Role.BLOCKS
          && row.details().isReportedAtOrigin()
          && row.details().carriers().size() == 1
          && row.details().carriers().get(0).place().equals(place)
          && row.details().http().map(type -> isA(use.value(), type)).orElse(true)) {
        phases.addAll(row.phases());
      }
    }
    return phases;
  }

  private boolean isA(Expr value, String type) {
    return value != null && analysis.types().isA(analysis.types().of(value), type);
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

  /** What the call hands over that the tables say to configure its object. */
  private List<Expr> configurations(Expr.Call call) {
    return analysis.types().rows(call).stream()
        .filter(row -> row.role() == Role.CONFIGURES)
        .map(row -> Math.max(0, row.argument()))
        .filter(argument -> argument < call.args().size())
        .map(call.args()::get)
        .toList();
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
