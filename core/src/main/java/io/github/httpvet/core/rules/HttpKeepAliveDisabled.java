package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.LeaveOut;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
          false,
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
        .filter(setting -> isOfUse(analysis, setting))
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

  /** False if the tables want what is set up to be of a type of use, and it is not. */
  private static boolean isOfUse(Analysis analysis, Setting setting) {
    List<String> types = new ArrayList<>();
    for (Row row : analysis.types().rows(setting.call())) {
      if (row.role() == Role.NO_REUSE && Constants.areGiven(setting.call(), row)) {
        types.addAll(row.details().usedFor());
      }
    }
    if (types.isEmpty()) {
      return true;
    }
    Expr holder = setting.call() instanceof Expr.Call call ? call.receiver() : null;
    if (holder instanceof Expr.VarRef ref
        && analysis.index().parent(ref.var()) instanceof Expr.Lambda function) {
      return analysis.index().parent(function) instanceof Expr.Call taker
          && isOn(analysis, taker, types);
    }
    return holder != null
        && Stream.concat(Stream.of(holder), values(analysis, holder))
            .anyMatch(
                made ->
                    made instanceof Expr.Call getter && isOn(analysis, getter, types)
                        || analysis.uses(made).stream()
                            .anyMatch(use -> isGivenTo(analysis, use, types)));
  }

  private static Stream<Expr> values(Analysis analysis, Expr holder) {
    return holder instanceof Expr.VarRef ref
        ? analysis.index().values(ref.var()).stream()
        : Stream.of();
  }

  private static boolean isOn(Analysis analysis, Expr.Call call, List<String> types) {
    return call.receiver() != null
        && types.stream()
            .anyMatch(type -> analysis.types().isA(analysis.types().of(call.receiver()), type));
  }

  private static boolean isGivenTo(Analysis analysis, Use use, List<String> types) {
    return use.kind() == Kind.ARGUMENT
        && (use.node() instanceof Expr.Call call && isOn(analysis, call, types)
            || use.node() instanceof Expr.New made
                && types.contains(analysis.types().of(made).name()));
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
