package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.Logging;
import io.github.httpvet.core.analysis.Origins;
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
import java.util.regex.Pattern;

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
      if (call instanceof Expr.New made && call.pos().isReal()) {
        overridden(analysis, made).ifPresent(findings::add);
      }
      if (call instanceof Expr.Call setter && call.pos().isReal()) {
        dropped(analysis, setter)
            .or(() -> stored(analysis, setter))
            .or(() -> unused(analysis, setter))
            .or(() -> replaced(analysis, setter))
            .or(() -> late(analysis, setter))
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
    if (!analysis.types().has(build, Role.FRESH) && !analysis.types().has(build, Role.CLIENT)
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

  /** A timeout that is set when what it is for is built or connected. */
  private static Optional<Finding> late(Analysis analysis, Expr.Call setter) {
    return new LateTimeouts(analysis)
        .before(setter)
        .map(
            first ->
                new Finding(
                    INFO.name(),
                    analysis.lifecycle().isDemonstration(setter) ? Level.NOTE : Level.WARNING,
                    setter,
                    "`" + setter.member().name() + "` comes too late for what has been made before",
                    List.of(new Finding.Step(first.pos(), "made here, without the timeout")),
                    "Set it before"));
  }

  /** Timeouts of a layer below, for which the layer above has defaults of its own. */
  private static Optional<Finding> overridden(Analysis analysis, Expr.New made) {
    Optional<Row> row = analysis.types().row(made, Role.OVERRIDES);
    if (row.isEmpty() || made.args().size() <= row.get().argument()) {
      return Optional.empty();
    }
    Expr below = made.args().get(Math.max(0, row.get().argument()));
    return new ReplacedTimeouts(analysis).setsTimeout(below)
            && analysis.bounds().of(below, Phase.BODY) != Bounds.Answer.BOUND // of the whole call
            && isGivenNone(analysis, made, row.get())
        ? Optional.of(
            finding(
                analysis,
                made,
                "The timeouts of what `"
                    + made.type().name().replaceFirst(".*\\.", "")
                    + "` is given are overridden for each call by those of the layer above",
                "Set them on the layer above"))
        : Optional.empty();
  }

  /** True if the builder that is given the layer is seen whole, and told no timeouts of its own. */
  private static boolean isGivenNone(Analysis analysis, Expr.New made, Row row) {
    List<? extends Expr> places =
        analysis.index().parent(made) instanceof Stmt.Local local
            ? analysis.index().references(local.var())
            : List.of(made);
    return !places.isEmpty()
        && places.stream()
            .allMatch(
                place ->
                    analysis.index().parent(place) instanceof Expr.Call taker
                        && taker.receiver() != null
                        && taker.args().contains(place)
                        && isToldNone(analysis, taker, row.details().unless().orElse("")));
  }

  private static boolean isToldNone(Analysis analysis, Expr.Call taker, String setter) {
    Expr last = taker;
    while (analysis.index().parent(last) instanceof Expr.Call next && next.receiver() == last) {
      if (next.member().name().equals(setter)) {
        return false;
      }
      last = next;
    }
    for (Expr at = taker.receiver(); at instanceof Expr.Call step; at = step.receiver()) {
      if (step.member().name().equals(setter)) {
        return false;
      }
    }
    Origins builders = analysis.origins(taker.receiver());
    return builders.complete()
        && analysis.index().calls().stream().noneMatch(call -> isOption(analysis, call))
        && builders.made().stream()
            .flatMap(builder -> analysis.uses(builder).stream())
            .noneMatch(
                use -> use.node() instanceof Expr.Call step && step.member().name().equals(setter));
  }

  /** True if the unit makes an object with times, which calls of the layer may be given. */
  private static boolean isOption(Analysis analysis, Expr call) {
    return call instanceof Expr.New made
        && !made.args().isEmpty()
        && hasRow(analysis, call, row -> row.argument() < 0);
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
        && analysis.index().references(local.var()).stream()
            .allMatch(ref -> isOnlyLogged(analysis, ref))
        && local.var().kind() == Decl.VarKind.LOCAL;
  }

  private static final Pattern PRINTS = Pattern.compile("print(ln|f)?");

  /** True if the value is nothing but a part of what a log is told. */
  private static boolean isOnlyLogged(Analysis analysis, Expr ref) {
    Node at = analysis.index().parent(ref);
    while (at instanceof Expr.Op
        || at instanceof Expr.Lambda
        || at instanceof Stmt.Return
        || at instanceof Stmt.ExprStmt
        || at instanceof Stmt.Block) {
      at = analysis.index().parent(at);
    }
    return at instanceof Expr.Call call
        && (Logging.isLog(call) || PRINTS.matcher(call.member().name()).matches());
  }

  private static Finding finding(Analysis analysis, Expr call, String message, String hint) {
    Level level = analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING;
    return new Finding(INFO.name(), level, call, message, List.of(), hint);
  }
}
