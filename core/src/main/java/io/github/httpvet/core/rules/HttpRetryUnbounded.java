package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Flags what makes an exchange again until it works, however often and fast. */
final class HttpRetryUnbounded implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpRetryUnbounded",
          "HTTP call repeated until it works, without a limit, a deadline or a pause",
          """
          A loop whose only way out is a good answer sends requests as fast as they fail: a server \
          that is down or overloaded gets thousands a second, and the thread never comes back. \
          Count the attempts, stop at a deadline, and wait longer after each failure.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Setting setting : Setting.in(analysis, Role.RETRIES_ENDLESSLY)) {
      findings.add(finding(setting.level(), setting.call(), setting.name(), List.of()));
    }
    Set<Stmt.Loop> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expr.Call call : Exchanges.in(analysis)) {
      RetryLoop.around(analysis, call)
          .filter(RetryLoop::isEndless)
          .filter(retry -> reported.add(retry.loop()))
          .ifPresent(retry -> findings.add(finding(analysis, retry.loop(), call)));
      RetryLoop.following(analysis, call)
          .filter(follow -> reported.add(follow.loop()))
          .ifPresent(follow -> findings.add(redirects(analysis, follow.loop(), call)));
      RetryByRecursion.again(analysis, call)
          .ifPresent(again -> findings.add(finding(analysis, again, call)));
    }
    for (Expr.Call again : new RetryByCallback(analysis).found()) {
      findings.add(finding(analysis, again, again));
    }
    return findings;
  }

  private static Finding redirects(Analysis analysis, Stmt.Loop loop, Expr.Call call) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING,
        loop.kind() == Stmt.LoopKind.DO ? call : loop, // What it goes by stands at its end.
        "`"
            + call.member().name()
            + "` goes wherever each redirect leads, so a server that redirects in a circle gets"
            + " requests without end",
        List.of(new Finding.Step(call.pos(), "sent again in each turn")),
        "Count the redirects, or leave them to the client, which stops after some");
  }

  private static Finding finding(Analysis analysis, Node anchor, Expr.Call call) {
    return finding(
        analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING,
        anchor,
        call.member().name(),
        List.of(new Finding.Step(call.pos(), "sent again in each turn")));
  }

  private static Finding finding(Level level, Node anchor, String name, List<Finding.Step> trail) {
    return new Finding(
        INFO.name(),
        level,
        anchor,
        "`"
            + name
            + "` is repeated until it works, so a server that is down gets requests without end",
        trail,
        "Count the attempts or stop at a deadline, and wait longer after each failure");
  }
}
