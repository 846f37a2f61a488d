package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Flags bodies that are taken for success by code that has not asked whether they are. */
final class HttpStatusUnchecked implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpStatusUnchecked",
          "HTTP body used without a look at the status, so an error page is taken for data",
          """
          Most clients give a response whatever its status. Who reads the body without asking for \
          the status parses the page of a proxy, or the error of a server, as if it were data. Ask \
          for the status first, and throw where it is no success.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr.Call call : Exchanges.in(analysis)) {
      if (analysis.types().isResponse(analysis.types().of(call))
          && !Exchanges.isOnTheWay(analysis, call)
          && !isThrowing(analysis, call)
          && isReadUnasked(analysis, call)) {
        findings.add(
            new Finding(
                INFO.name(),
                call,
                "The body that `"
                    + call.member().name()
                    + "` gives is used without a look at the status, so an error is taken for data",
                List.of(),
                "Ask for the status before the body is read"));
      }
    }
    return findings;
  }

  private static boolean isThrowing(Analysis analysis, Expr.Call call) {
    return analysis.types().rows(call).stream()
        .anyMatch(row -> row.role() == Role.OPENS && row.details().isFailingAtErrors());
  }

  private static final Pattern ASKS =
      Pattern.compile("(?i).*(status|code|successful|redirect|raise|ensure|check|valid).*");

  private static final Pattern BODY = Pattern.compile("(?i).*(body|entity|content|read).*");

  /** True if not the response is used there, but what it gave. */
  private static boolean isOfBody(Analysis analysis, Use use) {
    return use.value() != null
        && !(use.node() instanceof Expr.Call)
        && !analysis.types().isResponse(analysis.types().of(use.value()));
  }

  private static boolean isReadUnasked(Analysis analysis, Expr.Call call) {
    boolean reads = false;
    for (Use use : analysis.uses(call)) {
      if (use.kind() == Kind.RESOURCE || isOfBody(analysis, use)) {
        continue; // what becomes of the body is known to be used, however it goes on
      }
      if (!(use.node() instanceof Expr.Call step)
          || use.kind() == Kind.ARGUMENT && analysis.types().isUnlisted(step)
          || analysis.types().has(step, Role.STATUS)
          || ASKS.matcher(step.member().name()).matches()) {
        return false;
      }
      reads |= use.kind() == Kind.ARGUMENT || BODY.matcher(step.member().name()).matches();
    }
    return reads;
  }
}
