package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A route that no call takes, since it is another one than that to the same host.
 *
 * @param what what the limit is for, to stand behind "limits"
 * @param hint what to give instead
 */
record UnusedRoute(String what, String hint) {

  private static final Pattern MORE_THAN_A_NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|[^:/]+:\\d+|[^:/]+(:\\d+)?/.*");

  private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9._-]+");

  /** The route that a limit is for, if surely no call takes it. */
  static Optional<UnusedRoute> of(Analysis analysis, Expr.Call limit, Row row) {
    OptionalInt argument = row.details().route();
    if (argument.isEmpty()
        || argument.getAsInt() >= limit.args().size()
        || row.details().unless().filter(planner -> isCalled(analysis, planner)).isPresent()) {
      return Optional.empty();
    }
    return only(analysis, limit.args().get(argument.getAsInt()))
        .flatMap(
            route ->
                analysis
                    .types()
                    .row(route, Role.ROUTE)
                    .map(made -> ofRoute(analysis, route, made))
                    .orElseGet(() -> ofAddress(analysis, route)));
  }

  /** True if the unit says otherwise which routes calls take. */
  private static boolean isCalled(Analysis analysis, String planner) {
    return analysis.index().calls().stream()
        .anyMatch(call -> call instanceof Expr.Call c && c.member().name().equals(planner));
  }

  /** The one expression that makes the object. */
  private static Optional<Expr> only(Analysis analysis, Expr value) {
    Origins origins = analysis.origins(value);
    return origins.complete() && origins.made().size() == 1
        ? Optional.of(origins.made().get(0))
        : Optional.empty();
  }

  private static Optional<UnusedRoute> ofRoute(Analysis analysis, Expr route, Row row) {
    Boolean secured =
        row.details().tls().isEmpty()
            ? Boolean.FALSE
            : flag(Nodes.arguments(route).get(row.details().tls().getAsInt()));
    Optional<Expr> host =
        only(analysis, Nodes.arguments(route).get(Math.max(0, row.argument())))
            .filter(made -> analysis.types().has(made, Role.HOST));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Row named = analysis.types().row(host.get(), Role.HOST).orElseThrow();
    String name = name(host.get(), named);
    if (name != null && !named.details().isAddress() && MORE_THAN_A_NAME.matcher(name).matches()) {
      return Optional.of(
          new UnusedRoute(
              "a host whose name is an address, which no call has",
              "Give the host its name, port and scheme apart"));
    }
    String scheme = scheme(host.get(), named.details(), name);
    if (secured == null || scheme == null || secured == scheme.equals("https")) {
      return Optional.empty();
    }
    return Optional.of(
        secured
            ? new UnusedRoute(
                "a route with TLS to an http host, which no call takes",
                "Give the host the scheme https")
            : new UnusedRoute(
                "a route without TLS to an https host, which no call takes",
                "Say that the route is secure"));
  }

  private static Optional<UnusedRoute> ofAddress(Analysis analysis, Expr made) {
    return analysis
        .types()
        .row(made, Role.HOST)
        .filter(row -> row.details().isResolved())
        .map(row -> name(made, row))
        .filter(name -> NAME.matcher(name).matches())
        .map(
            name ->
                new UnusedRoute(
                    "an address that is looked up, and calls have one that is not",
                    "Give it an address that is not resolved"));
  }

  private static Boolean flag(Expr expr) {
    return Constants.of(expr) instanceof Boolean flag ? flag : null;
  }

  /** The text that the host is made of; null if that is no constant. */
  private static String name(Expr host, Row row) {
    return Constants.text(Nodes.arguments(host).get(Math.max(0, row.argument()))).orElse(null);
  }

  /** The scheme of the host, {@code http} or {@code https}; null if it is another or unknown. */
  private static String scheme(Expr host, Details details, String name) {
    String scheme = "http";
    if (details.isAddress()) {
      int end = name == null ? -1 : name.indexOf("://");
      scheme = name == null ? "" : end < 0 ? scheme : name.substring(0, end);
    } else if (details.scheme().isPresent()) {
      Expr given = Nodes.arguments(host).get(details.scheme().getAsInt());
      boolean isNull = given instanceof Expr.Literal literal && literal.value() == null;
      scheme = isNull ? scheme : Constants.text(given).orElse("");
    }
    String lower = scheme.toLowerCase(Locale.ROOT);
    return lower.equals("http") || lower.equals("https") ? lower : null;
  }
}
