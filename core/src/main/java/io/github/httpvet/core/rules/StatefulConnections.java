package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ClientIdentity;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients whose connections no second call gets: they were opened with a certificate of the client,
 * and calls do not say that they are of the same holder.
 */
final class StatefulConnections {

  private StatefulConnections() {}

  static List<Finding> in(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Expr made : analysis.index().calls()) {
      if (made instanceof Expr.Call build
          && build.receiver() != null
          && build.pos().isReal()
          && analysis.types().has(build, Role.CLIENT)
          && isAllInSight(analysis, build)) {
        new ClientIdentity(analysis)
            .of(build)
            .filter(given -> !sharesContext(analysis, build))
            .ifPresent(given -> findings.add(finding(analysis, build, given)));
      }
    }
    return findings;
  }

  /** True if nobody but the unit sets the builder up, and it leaves connections their state. */
  private static boolean isAllInSight(Analysis analysis, Expr.Call build) {
    Origins builders = analysis.origins(build.receiver());
    if (!builders.complete() || builders.made().size() != 1) {
      return false;
    }
    return analysis.ownUses(builders.made().get(0), builders.passed()).stream()
        .allMatch(
            use ->
                use.kind() == Kind.RECEIVER
                        && !analysis.types().has((Expr) use.node(), Role.FORGETS)
                    || use.kind() == Kind.RETURNED
                        && use.node() instanceof Decl.Method helper
                        && helper.modifiers().contains(Decl.Modifier.PRIVATE));
  }

  /** True if a call in sight is given a context, which remembers whose connection it had. */
  private static boolean sharesContext(Analysis analysis, Expr client) {
    return ClientCreation.allUses(analysis, client).stream()
        .map(Use::node)
        .filter(Expr.Call.class::isInstance)
        .flatMap(call -> Nodes.arguments((Expr) call).stream())
        .anyMatch(argument -> analysis.types().isContext(argument));
  }

  private static Finding finding(Analysis analysis, Expr.Call build, Expr given) {
    boolean isNote =
        analysis.lifecycle().isDemonstration(build)
            || ClientCreation.of(analysis, build).isDropped(analysis);
    return new Finding(
        "HttpKeepAliveDisabled",
        isNote ? Level.NOTE : Level.WARNING,
        analysis.start(build),
        "Connections of the client have the state of its certificate, so no later call gets one of"
            + " them",
        List.of(new Finding.Step(given.pos(), "given the certificate here")),
        "Switch the state of connections off at the builder, or give all calls of a holder one context");
  }
}
