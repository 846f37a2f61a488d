package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags requests that are sent again though the first one may have been carried out. */
final class HttpRetryUnsafe implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpRetryUnsafe",
          "HTTP request that changes something is sent again after it may have been carried out",
          """
          After a 5xx or a lost connection nobody knows whether the server has carried the request \
          out. Sent again, a POST orders, pays or writes a second time. Repeat only methods that \
          are idempotent, or send a key by which the server tells a repetition.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Setting setting : Setting.in(analysis, Role.RESENDS)) {
      if (!isMeant(analysis, setting)) {
        continue;
      }
      findings.add(
          finding(
              analysis,
              setting.call(),
              "`" + setting.name() + "` sends requests again that may have been carried out"));
    }
    Set<Node> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expr.Call call : Exchanges.in(analysis)) {
      RetryLoop.around(analysis, call)
          .filter(HttpRetryUnsafe::isAfterUncertainty)
          .filter(
              retry ->
                  new OneShotBody(analysis, retry.loop()).isSent(call)
                      || mayChangeSomething(analysis, call) && !isAwareOfRepetition(analysis, call))
          .filter(retry -> reported.add(retry.loop()))
          .ifPresent(
              retry ->
                  findings.add(
                      finding(
                          analysis,
                          call,
                          "`"
                              + call.member().name()
                              + "` sends a request again that may have been carried out")));
    }
    for (Expr.Call call : Exchanges.in(analysis)) {
      if (failed(analysis, call) != null
          && isPost(analysis, call)
          && !isAwareOfRepetition(analysis, call)) {
        findings.add(
            finding(
                analysis,
                call,
                "`"
                    + call.member().name()
                    + "` sends a request again that may have been carried out"));
      }
    }
    return findings;
  }

  /** False for an operator that repeats other requests than a POST, or chooses after what. */
  private static boolean isMeant(Analysis analysis, Setting setting) {
    return !setting.row().details().isOfPost()
        || setting.call() instanceof Expr.Call operator
            && operator.receiver() != null
            && isPostRequest(analysis, operator.receiver(), 0)
            && operator.args().stream().noneMatch(arg -> filters(analysis, arg))
            && !isAwareOfRepetition(analysis, operator);
  }

  /** True if the strategy of the operator chooses the failures that it is for. */
  private static boolean filters(Analysis analysis, Expr strategy) {
    List<Expr> values = Exchanges.values(analysis, strategy).orElse(List.of(strategy));
    boolean[] found = {values.isEmpty()};
    for (Expr value : values) {
      Nodes.walk(
          value,
          node -> {
            if (node instanceof Expr.Call step) {
              found[0] |= step.member().name().equals("filter");
            }
          });
      found[0] |= !(value instanceof Expr.Call || value instanceof Expr.Literal);
    }
    return found[0];
  }

  /** The exchange that failed and that the call makes again in the {@code catch}; null if none. */
  private static Expr.Call failed(Analysis analysis, Expr.Call call) {
    Node child = call;
    for (Node at = analysis.index().parent(call);
        at != null && !(at instanceof Expr.Lambda);
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Try attempt
          && child instanceof Stmt.Catch
          && !Exchanges.isAskedAgain(analysis, call, child)) {
        for (Expr.Call other : Exchanges.in(analysis)) {
          if (analysis.index().isIn(other, attempt.body()) && isSame(analysis, other, call)) {
            return other;
          }
        }
      }
      child = at;
    }
    return null;
  }

  /** True if both are written alike: the same call, of the same request. */
  private static boolean isSame(Analysis analysis, Expr.Call one, Expr.Call other) {
    return text(analysis, one).equals(text(analysis, other));
  }

  private static String text(Analysis analysis, Expr.Call call) {
    String all = analysis.index().unit().text();
    return all.substring(call.pos().start(), call.pos().end()).replaceAll("\\s+", "");
  }

  /**
   * True after a failure of which nobody knows how far it came: not after a plain refusal, for
   * which 429 and 503 stand.
   */
  private static boolean isAfterUncertainty(RetryLoop retry) {
    Set<Long> statuses = retry.turns().statuses();
    return retry.failures().leadOnUnknowing()
        || retry.turns().asksForErrors()
        || statuses.stream().anyMatch(status -> status >= 500 && status != 503);
  }

  /** True for a request that is a POST here, and for an interceptor, which sees all of them. */
  private static boolean mayChangeSomething(Analysis analysis, Expr.Call call) {
    return Exchanges.isOnTheWay(analysis, call) || isPost(analysis, call);
  }

  private static final Pattern POST =
      Pattern.compile("(build|prepare)?[pP]ost([A-Z].*)?|POST|HttpPost|PostMethod");

  private static boolean isPost(Analysis analysis, Expr.Call call) {
    if (isPostMark(call)) {
      return true;
    }
    List<Expr> parts = new ArrayList<>(call.args());
    if (call.receiver() != null) {
      parts.add(call.receiver());
    }
    return parts.stream().anyMatch(part -> isPostRequest(analysis, part, 0));
  }

  private static final int MAX_DEPTH = 4;

  private static boolean isPostRequest(Analysis analysis, Expr part, int depth) {
    boolean[] found = new boolean[1];
    Nodes.walk(part, node -> found[0] |= isPostMark(node));
    if (found[0] || depth > MAX_DEPTH) {
      return found[0];
    }
    List<Expr> given = new ArrayList<>();
    Nodes.walk(
        part,
        node -> {
          if (node instanceof Expr.VarRef ref) {
            given.addAll(analysis.index().values(ref.var()));
          }
        });
    if (given.stream().anyMatch(value -> isPostRequest(analysis, value, depth + 1))) {
      return true;
    }
    for (Expr made : analysis.origins(part).made()) {
      if (made == part) {
        continue;
      }
      boolean isMarked =
          isPostMark(made)
              || analysis.ownUses(made).stream().anyMatch(use -> isPostMark(use.node()));
      if (isMarked || isPostRequest(analysis, made, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True for the text and for a constant of that name. */
  private static boolean isPostName(Expr arg) {
    return "POST".equals(Constants.of(arg))
        || arg instanceof Expr.FieldRef ref && ref.name().equals("POST");
  }

  /** True for a call or constructor that makes a request one of POST. */
  private static boolean isPostMark(Node node) {
    if (node instanceof Expr.Call call) {
      return POST.matcher(call.member().name()).matches()
          || call.args().stream().anyMatch(HttpRetryUnsafe::isPostName);
    }
    return node instanceof Expr.New creation
        && POST.matcher(creation.type().name().replaceFirst(".*\\.", "")).matches();
  }

  private static final List<String> AWARE = List.of("idempoten", "retry-after", "retry_after");

  private static final Set<String> METHOD_GETTERS =
      Set.of("method", "getMethod", "getMethodValue", "getRequestMethod", "httpMethod");

  /** True if the code around asks for the method, or the type knows keys of repetition. */
  private static boolean isAwareOfRepetition(Analysis analysis, Expr.Call call) {
    Decl.TypeDecl type = analysis.index().enclosingType(call);
    String text =
        type == null || !type.pos().isReal()
            ? ""
            : analysis
                .index()
                .unit()
                .text()
                .substring(type.pos().start(), type.pos().end())
                .toLowerCase(Locale.ROOT);
    return AWARE.stream().anyMatch(text::contains)
        || asksForMethod(analysis, analysis.index().executable(call), 1);
  }

  private static boolean asksForMethod(Analysis analysis, Node code, int depth) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        code,
        node -> {
          if (node instanceof Expr.Call inner) {
            Decl.Method helper = depth > 0 ? analysis.index().method(inner.member().key()) : null;
            found[0] |=
                inner.args().isEmpty() && METHOD_GETTERS.contains(inner.member().name())
                    || helper != null && asksForMethod(analysis, helper, depth - 1);
          }
        });
    return found[0];
  }

  private static Finding finding(Analysis analysis, Expr call, String message) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING,
        call,
        message,
        List.of(),
        "Repeat idempotent methods only, or send an idempotency key");
  }
}
