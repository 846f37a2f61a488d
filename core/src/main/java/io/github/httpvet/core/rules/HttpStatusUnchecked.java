package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Refusals;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      if (analysis.types().isAnswer(analysis.types().of(call))
          && !Exchanges.isOnTheWay(analysis, call)
          && !new Refusals(analysis).areThrownBy(call)
          && !mayBeIntercepted(analysis, call)) {
        taken(analysis, analysis.uses(call))
            .ifPresent(taker -> findings.add(finding(call.member().name(), call, taker)));
      }
    }
    for (Decl.Var answer : HandedAnswers.in(analysis)) {
      List<Use> uses =
          analysis.index().references(answer).stream()
              .flatMap(ref -> analysis.uses(ref).stream())
              .toList();
      taken(analysis, uses).ifPresent(taker -> findings.add(finding(answer.name(), answer, taker)));
    }
    for (IgnoredStatus ignored : IgnoredStatus.in(analysis)) {
      Expr.Call call = ignored.exchange();
      findings.add(finding(call.member().name(), ignored.setter(), call));
    }
    return findings;
  }

  private static final Pattern INTERCEPTS = Pattern.compile("(?i).*(interceptor|filter).*");

  /** True if the client is built with code that may look at the status of every answer. */
  private static boolean mayBeIntercepted(Analysis analysis, Expr.Call call) {
    for (Expr at = call.receiver(); at != null; ) {
      for (Expr made : analysis.origins(at).made()) {
        Expr builder = made instanceof Expr.Call build ? build.receiver() : null;
        for (Expr step = builder; step instanceof Expr.Call setter; step = setter.receiver()) {
          if (INTERCEPTS.matcher(setter.member().name()).matches()) {
            return true;
          }
        }
        if (analysis.uses(builder == null ? made : builder).stream()
            .anyMatch(
                use ->
                    use.node() instanceof Expr.Call setter
                        && INTERCEPTS.matcher(setter.member().name()).matches())) {
          return true;
        }
      }
      at = at instanceof Expr.Call step ? step.receiver() : null;
    }
    return false;
  }

  private static Finding finding(String giver, Node given, Expr taker) {
    return new Finding(
        INFO.name(),
        taker,
        "The body that `"
            + giver
            + "` gives is used without a look at the status, so an error is taken for data",
        List.of(new Finding.Step(given.pos(), "given here, whatever the status")),
        "Ask for the status before the body is read");
  }

  private static final Pattern ASKS =
      Pattern.compile("(?i).*(status|code|success|fail|error|redirect|raise|ensure|check|valid).*");

  private static final Pattern BODY =
      Pattern.compile("(?i).*(body|entity|content|read|string|bytes|text).*");

  private static final Pattern WRITES = Pattern.compile("writeTo");

  private static final Pattern PARSES =
      Pattern.compile(
          "(?i)(parse|read(value|tree|object|entity)|from(json|xml)|deserial|unmarshal|decode|json(object|array)).*");

  private static final Pattern SHOWS =
      Pattern.compile("(?i)(print|log|debug|info|warn|error|append|equals|format).*");

  /** What takes the body for data, though nobody asks for the status. */
  private static Optional<Expr> taken(Analysis analysis, List<Use> uses) {
    List<Expr> takers = new ArrayList<>();
    for (Use use : uses) {
      if (use.kind() == Kind.RESOURCE || isOfBody(analysis, use)) {
        continue; // what becomes of the body is known to be used, however it goes on
      }
      if (use.kind() == Kind.ARGUMENT && isTextOfBody(analysis, use)) {
        if (!SHOWS.matcher(name((Expr) use.node())).matches()) {
          takers.add(use.value());
        }
        continue;
      }
      if (!(use.node() instanceof Expr taker)
          || use.kind() != Kind.RECEIVER && mayAsk(analysis, taker) && !isParser(taker)
          || analysis.types().has(taker, Role.STATUS)
          || ASKS.matcher(name(taker)).matches()) {
        return Optional.empty();
      }
      if (isParser(taker) && !isReadAsText(analysis, use)
          || WRITES.matcher(name(taker)).matches()
          || BODY.matcher(name(taker)).matches() && isTakenForData(analysis, taker)) {
        takers.add(taker);
      }
    }
    return takers.stream().filter(taker -> taker.pos().isReal()).findFirst();
  }

  /** True for what is not known, or known only by its code: it may look at the status. */
  private static boolean mayAsk(Analysis analysis, Expr taker) {
    return analysis.types().isUnlisted(taker)
        || analysis.types().rows(taker).stream()
            .anyMatch(row -> row.details().inferred().isPresent());
  }

  /** True if the text that the call gives is parsed, or handed on as data. */
  private static boolean isTakenForData(Analysis analysis, Expr body) {
    return analysis.uses(body).stream()
        .filter(use -> use.kind() == Kind.ARGUMENT && use.node() instanceof Expr)
        .map(use -> (Expr) use.node())
        .anyMatch(
            taker ->
                isParser(taker)
                    || isText(analysis.types().of(body).name())
                        && !SHOWS.matcher(name(taker)).matches());
  }

  private static boolean isTextOfBody(Analysis analysis, Use use) {
    return use.value() != null && isText(analysis.types().of(use.value()).name());
  }

  /** True if the response gives its text there, which is not parsed yet, or what nobody knows. */
  private static boolean isReadAsText(Analysis analysis, Use use) {
    String type = analysis.types().of((Expr) use.node()).name();
    return use.kind() == Kind.RECEIVER && (type.isEmpty() || isText(type));
  }

  private static boolean isText(String type) {
    return type.equals("java.lang.String") || type.equals("byte[]");
  }

  private static boolean isParser(Expr taker) {
    return PARSES.matcher(name(taker)).matches();
  }

  private static String name(Expr taker) {
    if (taker instanceof Expr.Call call) {
      return call.member().name();
    }
    return taker instanceof Expr.New made
        ? made.type().name().substring(made.type().name().lastIndexOf('.') + 1)
        : "";
  }

  /** True if not the response is used there, but what it gave. */
  private static boolean isOfBody(Analysis analysis, Use use) {
    return use.value() != null
        && !(use.node() instanceof Expr)
        && !analysis.types().isAnswer(analysis.types().of(use.value()));
  }
}
