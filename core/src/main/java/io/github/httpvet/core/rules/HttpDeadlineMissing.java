package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.TimeSpan;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Flags attempts that each have a timeout, and no bound over all of them. */
final class HttpDeadlineMissing implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpDeadlineMissing",
          "HTTP attempts that each have a timeout, and no deadline for all of them together",
          """
          A timeout for each attempt starts again with each turn of the loop. Against a server that \
          is silent the caller waits for the number of attempts times the timeout, and the pauses \
          between. Take the time before the loop, and give each attempt what is left of it.""",
          true,
          List.of());

  /** What one attempt may take, in ms, where nothing caps their number. */
  private static final long LONG = 10_000L;

  /** What all attempts together may take, in ms, if constants tell. */
  private static final long CAP = 2 * 60_000L;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    Set<Stmt.Loop> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expr.Call call : Exchanges.in(analysis)) {
      RetryLoop.around(analysis, call)
          .filter(
              retry ->
                  retry.failures().leadOnAfterTimeout()
                      && !retry.isEndless()
                      && !retry.restraint().asksTime())
          .filter(retry -> total(analysis, retry) > CAP)
          .filter(retry -> reported.add(retry.loop()))
          .ifPresent(retry -> findings.add(finding(analysis, retry)));
    }
    return findings;
  }

  /** What the attempts can take together, in ms; 0 if constants do not tell. */
  private static long total(Analysis analysis, RetryLoop retry) {
    long attempts = retry.attempts();
    if (attempts <= 1 && !retry.countsToUnknown()) {
      return 0;
    }
    if (isBoundBefore(analysis, retry)) {
      return 0;
    }
    long set = longest(analysis, retry.call());
    long each = set > 0 ? set : TimesInSight.ofResponse(analysis, retry.call()).orElse(0);
    return attempts <= 1 ? each >= LONG ? Long.MAX_VALUE : 0 : attempts * each;
  }

  /** True if a point in time is set before the loop, for all of its turns. */
  private static boolean isBoundBefore(Analysis analysis, RetryLoop retry) {
    return analysis.index().calls().stream()
        .filter(setter -> analysis.index().member(setter) == analysis.index().member(retry.call()))
        .filter(setter -> !analysis.index().isIn(setter, retry.loop()))
        .flatMap(setter -> analysis.types().rows(setter).stream())
        .anyMatch(row -> row.role() == Role.SETS && row.details().isPointInTime());
  }

  /** The longest timeout for the response that is set around the call, in ms; 0 if none is. */
  private static long longest(Analysis analysis, Expr.Call call) {
    TimeSpan spans = analysis.timeSpan();
    long longest = 0;
    for (Expr setter : analysis.index().calls()) {
      for (Row row : analysis.types().rows(setter)) {
        if (row.role() == Role.SETS
            && row.phases().contains(Phase.RESPONSE)
            && analysis.index().member(setter) == analysis.index().member(call)) {
          OptionalLong millis = spans.given(setter, row);
          longest = Math.max(longest, millis.orElse(0));
        }
      }
    }
    return longest;
  }

  private static Finding finding(Analysis analysis, RetryLoop retry) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(retry.call()) ? Level.NOTE : Level.WARNING,
        retry.call(),
        "`"
            + retry.call().member().name()
            + "` has its whole timeout again in each attempt, so a silent server takes minutes",
        List.of(new Finding.Step(retry.loop().pos(), "each turn starts the timeout again")),
        "Take the time before the loop, and give each attempt what is left of it");
  }
}
