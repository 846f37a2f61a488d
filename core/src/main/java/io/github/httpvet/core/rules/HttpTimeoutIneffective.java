package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.UseResult;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Flags timeouts that are set and bound nothing. */
final class HttpTimeoutIneffective implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpTimeoutIneffective",
          "HTTP timeout that is set and has no effect",
          """
          A setting of an immutable client gives a copy that has it: who drops the copy goes on \
          without it. A configuration that is built and handed to nothing, or replaced by another \
          one before any call, bounds nothing. A \
          deadline is a point in time: kept in a field, it has passed for all calls but the first \
          ones.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call instanceof Expr.Call setter && call.pos().isReal()) {
        dropped(analysis, setter)
            .or(() -> stored(analysis, setter))
            .or(() -> unused(analysis, setter))
            .or(() -> replaced(analysis, setter))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** A copy with the timeout that nobody has. */
  private static Optional<Finding> dropped(Analysis analysis, Expr.Call call) {
    return isDropped(analysis, call) && hasRow(analysis, call, row -> row.details().isOfCopy())
        ? Optional.of(
            finding(
                    analysis,
                    call,
                    "`"
                        + call.member().name()
                        + "` sets a timeout on a copy that is dropped, so the original has none",
                    "Use what it returns")
                .withFixes(new UseResult(analysis).of(call).stream().toList()))
        : Optional.empty();
  }

  /** A point in time that is kept for calls of later. */
  private static Optional<Finding> stored(Analysis analysis, Expr.Call call) {
    return hasRow(analysis, call, row -> row.details().isPointInTime())
            && analysis.uses(call).stream().anyMatch(use -> use.kind() == Kind.STORED)
        ? Optional.of(
            finding(
                analysis,
                call,
                "`"
                    + call.member().name()
                    + "` sets a point in time that is kept in a field, so later calls fail at once",
                "Set it for each call, on the stub that makes the call"))
        : Optional.empty();
  }

  /** A configuration with timeouts that nothing is given. */
  private static Optional<Finding> unused(Analysis analysis, Expr.Call build) {
    if (!analysis.types().has(build, Role.FRESH)
        || build.receiver() == null
        || !isDropped(analysis, build) && !isUnused(analysis, build)) {
      return Optional.empty();
    }
    for (Phase phase : Phase.values()) {
      if (setsItself(analysis, build.receiver(), phase)
          && analysis.bounds().of(build.receiver(), phase) == Bounds.Answer.BOUND) {
        return Optional.of(
            finding(
                analysis,
                build,
                "The timeouts of `"
                    + build.member().name()
                    + "` are handed to nothing, so no call has them",
                "Hand the configuration to the client or the request"));
      }
    }
    return Optional.empty();
  }

  /** Timeouts that were handed over, and are replaced before any call. */
  private static Optional<Finding> replaced(Analysis analysis, Expr.Call later) {
    return new ReplacedTimeouts(analysis)
        .by(later)
        .map(
            giver ->
                new Finding(
                    INFO.name(),
                    analysis.lifecycle().isDemonstration(later) ? Level.NOTE : Level.WARNING,
                    later,
                    "`"
                        + later.member().name()
                        + "` replaces what was set up with timeouts before, so no call has them",
                    List.of(new Finding.Step(giver.pos(), "given the timeouts here")),
                    "Set it once, with all that calls need"));
  }

  /** True if a step of the chain sets it, and not only a default. */
  private static boolean setsItself(Analysis analysis, Expr chain, Phase phase) {
    for (Expr at = chain; at instanceof Expr.Call call; at = call.receiver()) {
      if (hasRow(analysis, call, row -> row.phases().contains(phase)) && !call.args().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRow(Analysis analysis, Expr call, Predicate<Row> asked) {
    return analysis.types().rows(call).stream()
        .anyMatch(row -> row.role() == Role.SETS && asked.test(row));
  }

  private static boolean isDropped(Analysis analysis, Expr call) {
    return analysis.index().parent(call) instanceof Stmt.ExprStmt;
  }

  private static boolean isUnused(Analysis analysis, Expr call) {
    Node parent = analysis.index().parent(call);
    return parent instanceof Stmt.Local local
        && analysis.index().references(local.var()).isEmpty()
        && local.var().kind() == Decl.VarKind.LOCAL;
  }

  private static Finding finding(Analysis analysis, Expr call, String message, String hint) {
    Level level = analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING;
    return new Finding(INFO.name(), level, call, message, List.of(), hint);
  }
}
