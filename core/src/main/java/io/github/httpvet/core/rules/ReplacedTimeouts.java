package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.AskedKey;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A configuration with timeouts, or a layer that has some, that another one takes the place of
 * before any call: nothing else has it, so its timeouts are lost.
 *
 * @param analysis of the unit
 */
record ReplacedTimeouts(Analysis analysis) {

  private static final int MAX_DEPTH = 5;

  private static final Set<Role> SET_UP = Set.of(Role.SETS, Role.CONFIGURES, Role.SHARES);

  /** What handed over the timeouts that a later call replaces; empty if none are lost. */
  Optional<Expr> by(Expr.Call later) {
    Row row = analysis.types().row(later, Role.CONFIGURES).orElse(null);
    if (row == null || later.receiver() == null || later.args().size() != 1 || row.argument() > 0) {
      return Optional.empty();
    }
    Origins owners = analysis.origins(later.receiver());
    if (!owners.complete() || owners.made().size() != 1) {
      return Optional.empty();
    }
    Expr owner = owners.made().get(0);
    return Nodes.arguments(owner).size() == 1 && isLost(owner, later, owner, row)
        ? Optional.of(owner)
        : analysis.ownUses(owner, owners.passed()).stream()
            .filter(use -> use.kind() == Kind.RECEIVER && use.node() != later)
            .map(Use::node)
            .filter(node -> node instanceof Expr.Call call && call.args().size() == 1)
            .map(Expr.class::cast)
            .filter(call -> call instanceof Expr.Call c && isSameMethod(c, later))
            .filter(call -> isLost(call, later, owner, row))
            .findFirst();
  }

  private static boolean isSameMethod(Expr.Call call, Expr.Call later) {
    return call.member().name().equals(later.member().name());
  }

  /** True if what one call hands over is nobody else's when the later one replaces it. */
  private boolean isLost(Expr giver, Expr.Call later, Expr owner, Row row) {
    Expr given = Nodes.arguments(giver).get(0);
    boolean isLayer =
        giver != owner
            || analysis.types().row(giver, Role.VIEW).filter(v -> v.argument() == 0).isPresent()
                && row.details().holds();
    return isLayer
        && isNext(giver, later)
        && isUnusedBetween(giver, later, owner)
        && !isSame(given, later.args().get(0))
        && isGivenOnce(given)
        && setsTimeout(given, 0);
  }

  /** True if the later call runs whenever the other has, and after it. */
  private boolean isNext(Expr giver, Expr.Call later) {
    for (Expr at = later.receiver(); at instanceof Expr.Call step; at = step.receiver()) {
      if (step == giver) {
        return true;
      }
    }
    Node first = statement(giver);
    Node second = statement(later);
    return first != null
        && second != null
        && first != second
        && analysis.index().parent(first) == analysis.index().parent(second)
        && analysis.index().parent(first) instanceof Stmt.Block block
        && block.statements().indexOf(first) < block.statements().indexOf(second)
        && !isInLambda(later, second)
        && !isInLambda(giver, first);
  }

  private boolean isInLambda(Expr call, Node statement) {
    return analysis.index().executable(call) != analysis.index().executable(statement);
  }

  /** The statement of a block that the expression is in; null if it is in none, as in a field. */
  private Node statement(Expr expr) {
    Node at = expr;
    while (at != null && !(analysis.index().parent(at) instanceof Stmt.Block)) {
      if (at instanceof Expr.Conditional || at instanceof Expr.Lambda || at instanceof Decl) {
        return null;
      }
      if (at instanceof Stmt && !(at instanceof Stmt.ExprStmt) && !(at instanceof Stmt.Local)) {
        return null;
      }
      at = analysis.index().parent(at);
    }
    return at;
  }

  /** True if the object is only set up until then: no call has had what is lost. */
  private boolean isUnusedBetween(Expr giver, Expr.Call later, Expr owner) {
    return analysis.uses(owner).stream()
        .filter(use -> use.node() != giver && use.node() != later)
        .filter(use -> place(use) < later.pos().anchor())
        .allMatch(
            use ->
                use.kind() == Kind.RECEIVER
                    && use.node() instanceof Expr call
                    && analysis.types().rows(call).stream()
                        .allMatch(row -> SET_UP.contains(row.role()) || row.role() == Role.VIEW));
  }

  /** Where it is used: a call in a chain is where its name is. */
  private static int place(Use use) {
    return use.kind() == Kind.RECEIVER || use.value() == null
        ? use.node().pos().anchor()
        : use.value().pos().start();
  }

  private boolean isSame(Expr given, Expr other) {
    List<Expr> made = analysis.origins(given).made();
    return analysis.origins(other).made().stream().anyMatch(made::contains);
  }

  /** True if the object is made in the call, or in a variable that is only set up besides. */
  private boolean isGivenOnce(Expr given) {
    if (!(given instanceof Expr.VarRef ref)) {
      return given instanceof Expr.Call || given instanceof Expr.New;
    }
    return ref.var().kind() == Decl.VarKind.LOCAL
        && analysis.index().references(ref.var()).stream()
            .allMatch(
                reference ->
                    reference == given
                        || analysis.index().parent(reference) instanceof Expr.Call call
                            && call.receiver() == reference
                            && analysis.types().rows(call).stream()
                                .anyMatch(row -> SET_UP.contains(row.role())));
  }

  /** True if the unit sets a timeout on the object, on what builds it, or on a layer below. */
  boolean setsTimeout(Expr given) {
    return setsTimeout(given, 0);
  }

  /** True if the unit sets a timeout on the object, on what builds it, or on a layer below. */
  private boolean setsTimeout(Expr given, int depth) {
    Origins origins = analysis.origins(given);
    return depth < MAX_DEPTH
        && origins.complete()
        && origins.made().size() == 1
        && setsItself(origins.made().get(0), origins.passed(), depth);
  }

  private boolean setsItself(Expr made, Set<Expr> passed, int depth) {
    if (hands(made, depth)
        || made instanceof Expr.Call build
            && build.receiver() != null
            && setsTimeout(build.receiver(), depth + 1)) {
      return true;
    }
    return analysis.ownUses(made, passed).stream()
        .filter(use -> use.kind() == Kind.RECEIVER)
        .anyMatch(use -> use.node() instanceof Expr.Call call && hands(call, depth));
  }

  /** True if the call bounds a phase, or hands a configuration on that does. */
  private boolean hands(Expr call, int depth) {
    List<Expr> args = Nodes.arguments(call);
    return !args.isEmpty()
        && analysis.types().rows(call).stream()
            .anyMatch(
                row ->
                    row.role() == Role.SETS && row.argument() < 0 && AskedKey.isMeant(row, args)
                        || (row.role() == Role.CONFIGURES || row.role() == Role.VIEW)
                            && Math.max(0, row.argument()) < args.size()
                            && setsTimeout(args.get(Math.max(0, row.argument())), depth + 1));
  }
}
