package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.EventLoops;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.List;

/** Flags calls that wait for a server on a thread that has to serve all others. */
final class HttpBlockingInEventLoop implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpBlockingInEventLoop",
          "Blocking HTTP call on an event loop, so all its other connections stand still",
          """
          An event loop serves many connections with one thread. A call that waits there for a \
          server stops all of them for as long as it takes. Make the call with a client that does \
          not block, or move it to a scheduler or executor for blocking work.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    EventLoops loops = new EventLoops(analysis);
    for (Expr expr : analysis.index().calls()) {
      if (!(expr instanceof Expr.Call call) || !Exchanges.isWaiting(analysis, call)) {
        continue;
      }
      loops.running(call).ifPresent(place -> findings.add(finding(analysis, call, place.pos())));
    }
    return findings;
  }

  private static Finding finding(Analysis analysis, Expr.Call call, Pos place) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING,
        call,
        "`"
            + call.member().name()
            + (Exchanges.isSynchronous(analysis, call) ? "` waits for a server" : "` waits")
            + " on an event loop, so all other connections of it stand still",
        place.isReal() ? List.of(new Finding.Step(place, "runs on an event loop")) : List.of(),
        "Use a client that does not block, or a scheduler for blocking work");
  }
}
