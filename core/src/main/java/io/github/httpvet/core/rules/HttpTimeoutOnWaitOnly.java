package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.Cancel;
import io.github.httpvet.core.mend.SetTimeouts;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags waits with a bound for exchanges without one, which go on when the caller has gone. */
final class HttpTimeoutOnWaitOnly implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpTimeoutOnWaitOnly",
          "Bounded wait for an HTTP exchange that goes on without a bound when the wait is over",
          """
          `Future.get` with a time and `orTimeout` end the wait, not the exchange: its connection \
          stays open, with a place in the pool, for as long as the server is silent. Give the \
          request a timeout of its own, or cancel the future that the client gave where the wait \
          is over.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expr call : analysis.index().calls()) {
      Optional<Row> blocks = analysis.types().row(call, Role.BLOCKS);
      if (call instanceof Expr.Call exchange
          && blocks.isPresent()
          && !analysis.stubs().isStubbed(call)) {
        Wait wait = new Wait(analysis, exchange, blocks.get());
        if (!wait.isCancelled()) {
          wait.bounding()
              .filter(bound -> told.add(bound.node())) // many exchanges may be awaited at once
              .ifPresent(bound -> add(findings, wait, bound, options));
        }
      }
    }
    return findings;
  }

  private static void add(List<Finding> findings, Wait wait, Use bound, Options options) {
    Expr.Call end = (Expr.Call) bound.node();
    boolean isOpen =
        wait.anchors().stream()
            .anyMatch(
                anchor ->
                    !wait.unboundPhases(Set.of(Phase.RESPONSE), anchor, Bounds.Answer.UNKNOWN)
                        .isEmpty());
    if (isOpen && end.pos().isReal()) {
      Expr.Call exchange = (Expr.Call) wait.call();
      findings.add(
          new Finding(
                  INFO.name(),
                  wait.analysis().lifecycle().isDemonstration(end) ? Level.NOTE : Level.WARNING,
                  end,
                  "`"
                      + end.member().name()
                      + "` ends the wait and not the exchange of `"
                      + exchange.member().name()
                      + "`, which keeps its connection",
                  List.of(new Finding.Step(exchange.pos(), "starts here, without a timeout")),
                  "Set a timeout on the request, or cancel the future of `"
                      + exchange.member().name()
                      + "` when the wait is over")
              .withFixes(fixes(wait, exchange, end, options)));
    }
  }

  /** Gives it up where that is caught; else bounds the request, where the unit makes that. */
  private static List<Fix> fixes(Wait wait, Expr.Call exchange, Expr.Call end, Options options) {
    Map<Expr, Set<Phase>> lacking = wait.lacking(Set.of(Phase.RESPONSE), exchange);
    SetTimeouts mend = new SetTimeouts(wait.analysis(), options.fixTimes());
    return new Cancel(wait.analysis())
            .of(exchange, end)
            .or(() -> lacking.isEmpty() ? Optional.empty() : mend.of(lacking))
            .or(() -> mend.ofCall(exchange, Set.of(Phase.RESPONSE)))
            .stream()
            .toList();
  }
}
