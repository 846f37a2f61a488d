package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the text of an address comes from: through concatenation, formats, builders, helpers,
 * parameters and fields, as far back as the unit shows.
 */
final class Texts {

  private static final int MAX_SOURCES = 200;

  private final Analysis analysis;
  private final UnitIndex index;

  Texts(Analysis analysis) {
    this.analysis = analysis;
    this.index = analysis.index();
  }

  /** The expressions that the start of the text can come from; the expression itself if none. */
  Set<Expr> leaves(Expr address) {
    Set<Expr> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    walk(address, leaves);
    return leaves;
  }

  /** The expressions that the address passes through on its way, leaves included. */
  Set<Expr> slice(Expr address) {
    return walk(address, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private Set<Expr> walk(Expr address, Set<Expr> leaves) {
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Expr> pending = new ArrayDeque<>(List.of(address));
    while (!pending.isEmpty() && seen.size() < MAX_SOURCES) {
      Expr at = pending.poll();
      if (seen.add(at)) {
        List<Expr> sources = Constants.prefix(at).isEmpty() ? sources(at) : List.of();
        boolean isOpenToOthers = at instanceof Expr.VarRef ref && isGivenByOthers(ref.var());
        if (sources.isEmpty() || isOpenToOthers) {
          leaves.add(at);
        }
        pending.addAll(sources);
      }
    }
    return seen;
  }

  private List<Expr> sources(Expr at) {
    Optional<Row> view = analysis.types().row(at, Role.VIEW);
    Optional<Row> part = view.isPresent() ? view : analysis.types().row(at, Role.STARTS);
    if (part.isPresent()) {
      return viewed(at, part.get().argument());
    }
    if (at instanceof Expr.VarRef ref) {
      List<Expr> assigned = index.values(ref.var());
      return index.parent(ref.var()) instanceof Decl.Method method
          ? Stream.concat(
                  index.handed(method, method.params().indexOf(ref.var())).stream(),
                  assigned.stream())
              .toList()
          : assigned;
    }
    if (at instanceof Expr.FieldRef ref && index.field(ref.key()) != null) {
      return index.values(index.field(ref.key()));
    }
    if (at instanceof Expr.Op op && op.kind() == Expr.OpKind.PLUS) {
      return op.operands().subList(0, 1);
    }
    if (at instanceof Expr.Conditional choice) {
      return List.of(choice.whenTrue(), choice.whenFalse());
    }
    if (at instanceof Expr.Call call && index.method(call.member().key()) != null) {
      return index.returned(index.method(call.member().key()));
    }
    if (at instanceof Expr.Assign assign && !assign.compound()) {
      return List.of(assign.value());
    }
    return at instanceof Expr.Cast cast ? List.of(cast.value()) : List.of();
  }

  /** True for a parameter that other files can give, too. */
  private boolean isGivenByOthers(Decl.Var var) {
    return index.parent(var) instanceof Decl.Method method
        && !method.modifiers().contains(Decl.Modifier.PRIVATE);
  }

  private List<Expr> viewed(Expr at, int argument) {
    List<Expr> args = Nodes.arguments(at);
    if (argument >= 0) {
      return argument < args.size() ? args.subList(argument, argument + 1) : firstAppended(at);
    }
    return at instanceof Expr.Call call && call.receiver() != null
        ? List.of(call.receiver())
        : List.of();
  }

  /** What is put first into a builder that is made empty. */
  private List<Expr> firstAppended(Expr builder) {
    return analysis.ownUses(builder).stream()
        .map(ValueFlow.Use::node)
        .filter(Expr.Call.class::isInstance)
        .map(Expr.Call.class::cast)
        .filter(call -> analysis.types().has(call, Role.STARTS) && !call.args().isEmpty())
        .min(Comparator.comparingInt(call -> call.pos().anchor()))
        .map(call -> List.of(call.args().get(0)))
        .orElse(List.of());
  }
}
