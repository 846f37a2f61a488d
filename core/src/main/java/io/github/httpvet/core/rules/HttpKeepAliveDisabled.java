package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.LeaveOut;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Flags settings by which no connection is ever used a second time. */
final class HttpKeepAliveDisabled implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpKeepAliveDisabled",
          "Reuse of HTTP connections switched off, so each call opens and closes one of its own",
          """
          A `Connection: close` header, a strategy that never keeps a connection, or a pool without \
          idle connections makes each call pay for a new connection and its TLS handshake, and \
          leaves the old one in TIME_WAIT. Under load the ports run out. Leave reuse on; a stale \
          connection is what a retry or a limit on idle time is for.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>(switchedOff(analysis));
    findings.addAll(StatefulConnections.in(analysis));
    return findings;
  }

  private static List<Finding> switchedOff(Analysis analysis) {
    return Setting.in(analysis, Role.NO_REUSE).stream()
        .map(
            setting ->
                new Finding(
                        INFO.name(),
                        isForOneClient(analysis, setting) ? Level.NOTE : setting.level(),
                        setting.call(),
                        "`"
                            + setting.name()
                            + "` switches the reuse of connections off, so each call opens one of its own",
                        List.of(),
                        "Leave it out; let the client limit how long connections are kept idle")
                    .withFixes(new LeaveOut(analysis).of(setting.call()).stream().toList()))
        .toList();
  }

  /** True if the same run of code makes a client: there is no other call that could reuse. */
  private static boolean isForOneClient(Analysis analysis, Setting setting) {
    Node executable = analysis.index().executable(setting.call());
    return setting.call() instanceof Expr.Call
        && analysis.index().calls().stream()
            .anyMatch(
                call ->
                    analysis.types().has(call, Role.CLIENT)
                        && analysis.index().executable(call) == executable
                        && ClientCreation.of(analysis, call).isDropped(analysis));
  }
}
