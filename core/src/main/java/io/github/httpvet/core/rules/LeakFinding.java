package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.Leak;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.CloseBefore;
import io.github.httpvet.core.mend.Release;
import io.github.httpvet.core.mend.TemporaryInTry;
import io.github.httpvet.core.mend.TryWithResources;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A response that is left open, for the rule that reports such ones. */
record LeakFinding(Analysis analysis, MustClose.Result result) {

  /** All of a unit. */
  private record Results(List<MustClose.Result> all) {}

  /** Those of a unit, in source order of what opened them. */
  static List<LeakFinding> in(Analysis analysis) {
    return analysis
        .once(Results.class, () -> new Results(new MustClose(analysis).results()))
        .all()
        .stream()
        .map(result -> new LeakFinding(analysis, result))
        .toList();
  }

  private Leak first() {
    return result.leaks().get(0);
  }

  /** False if a call has to throw a checked exception first. */
  boolean isCertain() {
    return first().isCertain();
  }

  /** True if code between a client and its caller has the response: it has to give one back. */
  boolean isOnTheWay() {
    return result.anchor() instanceof Expr opening
        && analysis
            .types()
            .row(opening, Role.OPENS)
            .map(row -> row.details().isOnTheWay())
            .orElseGet(() -> isNamedOnTheWay(opening));
  }

  /** Without a class path, only names tell of what a chain gives. */
  private boolean isNamedOnTheWay(Expr opening) {
    return opening instanceof Expr.Call call
        && !call.member().resolved()
        && analysis.catalog().named(call.member().name()).stream()
            .anyMatch(
                row ->
                    row.role() == Role.OPENS
                        && row.details().isOnTheWay()
                        && row.api().accepts(call.member().parameters())
                        && row.result().equals(analysis.types().of(call).name()));
  }

  /** The finding, as one of a rule. */
  Finding of(String rule) {
    Leak leak = first();
    List<Finding.Step> trail = new ArrayList<>();
    trail.add(new Finding.Step(result.anchor().pos(), "opened here"));
    if (leak.at() != null && leak.at().pos().isReal()) {
      trail.add(new Finding.Step(leak.at().pos(), place(leak)));
    }
    LeakedResponse response = new LeakedResponse(analysis, result);
    Finding finding =
        new Finding(
            rule,
            new ToleratedLeak(analysis, result).isTolerated() ? Level.NOTE : Level.WARNING,
            result.anchor(),
            response.subject() + " is " + when(response, leak) + response.consequence(),
            trail,
            response.hint(leak));
    return finding.withFixes(fix(leak).stream().toList());
  }

  private Optional<Fix> fix(Leak leak) {
    if (!(result.anchor() instanceof Expr.Call opening)
        || HttpResponseNotDrained.wouldBeDropped(analysis, opening)) {
      return Optional.empty();
    }
    if (leak.fate() == Leak.Fate.HANDED_ON) {
      return result.leaks().stream().allMatch(LeakFinding::isAtStatement)
          ? new CloseBefore(analysis).of(opening, result.leaks().stream().map(Leak::at).toList())
          : Optional.empty();
    }
    return new TryWithResources(analysis)
        .of(opening)
        .or(() -> new Release(analysis).of(opening))
        .or(() -> new TemporaryInTry(analysis).of(opening));
  }

  private static boolean isAtStatement(Leak leak) {
    return switch (leak.kind()) {
      case RETURN, THROW, OVERWRITTEN -> leak.at() != null && leak.at().pos().isReal();
      case EXCEPTION, DROPPED, END -> false;
    };
  }

  private static String when(LeakedResponse response, Leak leak) {
    String duty = response.isAsked() ? "read" : "closed";
    if (leak.fate() == Leak.Fate.NEVER_RELEASED && leak.isCertain()) {
      return "never " + duty;
    }
    return switch (leak.kind()) {
      case RETURN -> "not " + duty + " when the method returns early";
      case THROW -> "not " + duty + " when this code throws";
      case EXCEPTION -> "not " + duty + " when `" + name(leak.at()) + "` throws";
      case OVERWRITTEN -> "not " + duty + " before the next one is opened";
      case DROPPED -> "never " + duty;
      case END -> "not " + duty + " on every path";
    };
  }

  private static String name(Node at) {
    if (at instanceof Expr.Call call) {
      return call.member().name();
    }
    return at instanceof Expr.New creation
        ? creation.type().name().substring(creation.type().name().lastIndexOf('.') + 1)
        : "a call";
  }

  private static String place(Leak leak) {
    return switch (leak.kind()) {
      case RETURN -> "returns with it open";
      case THROW -> "throws with it open";
      case EXCEPTION -> "may throw with it open";
      case OVERWRITTEN -> "replaces it while it is open";
      case DROPPED -> "drops it";
      case END -> "ends with it open";
    };
  }
}
