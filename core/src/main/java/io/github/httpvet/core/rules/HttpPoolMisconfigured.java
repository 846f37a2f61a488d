package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Details.Limit;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.RaiseRoutes;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Flags limits of connection pools that do not do what they say. */
final class HttpPoolMisconfigured implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpPoolMisconfigured",
          "Limit of an HTTP connection pool without the effect that it seems to have",
          """
          Pools limit connections twice: in total, and for each route. Who raises the total only \
          still has the few connections for each server that are the default, and all other calls \
          wait for one. A limit on a builder that is given a connection manager is ignored: the \
          manager has its own. A limit of one route that no call takes, as that to an https host \
          without TLS, limits nothing.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call.pos().isReal()) {
        analysis
            .types()
            .row(call, Role.CLIENT)
            .flatMap(row -> new PoolDefaults(analysis, call, row).defect())
            .ifPresent(
                defect -> findings.add(finding(analysis, call, defect.message(), defect.hint())));
      }
      Optional<Row> row = analysis.types().row(call, Role.LIMITS);
      if (call instanceof Expr.Call setter
          && call.pos().isReal()
          && setter.receiver() != null
          && row.isPresent()) {
        defect(analysis, setter, row.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> defect(Analysis analysis, Expr.Call call, Row row) {
    Optional<UnusedRoute> unused = UnusedRoute.of(analysis, call, row);
    if (unused.isPresent()) {
      String message = "`" + call.member().name() + "` limits " + unused.get().what();
      return Optional.of(finding(analysis, call, message, unused.get().hint()));
    }
    if (row.details().limit() == Limit.PENDING) {
      return isNegative(analysis, call)
          ? Optional.of(
              finding(
                  analysis,
                  call,
                  "`" + call.member().name() + "` lets any number of calls wait for a connection",
                  "Let no more wait than can be served in the time that they have"))
          : Optional.empty();
    }
    List<Expr> made = analysis.origins(call.receiver()).made();
    if (made.size() != 1 || !analysis.origins(call.receiver()).complete()) {
      return Optional.empty();
    }
    List<Use> uses = analysis.ownUses(made.get(0), analysis.origins(call.receiver()).passed());
    String ignoring = row.details().ignoredBy().orElse(null);
    if (ignoring != null && isGivenPool(analysis, uses, ignoring)) {
      if (!isFirst(analysis, call, uses, ignoring)) {
        return Optional.empty(); // another limit of the same builder tells it
      }
      return Optional.of(
          finding(
              analysis,
              call,
              "`"
                  + call.member().name()
                  + "` is ignored, since `"
                  + ignoring
                  + "` gives a pool that has limits of its own",
              "Set the limits on what `" + ignoring + "` is given"));
    }
    if (isAboveTotal(analysis, call, row, uses)) {
      return Optional.of(
          finding(
              analysis,
              call,
              "`"
                  + call.member().name()
                  + "` allows each route more connections than all routes have together",
              "Raise the total, or lower what each route may have"));
    }
    OptionalInt routes = row.details().routeDefault();
    return routes.isPresent()
            && isMore(call, routes.getAsInt())
            && uses.stream().noneMatch(use -> maySetRoutes(analysis, use))
        ? Optional.of(
            finding(
                    analysis,
                    call,
                    "`"
                        + call.member().name()
                        + "` raises the total only, so each route still has no more than "
                        + routes.getAsInt()
                        + " connections",
                    "Set the limit for each route, too")
                .withFixes(new RaiseRoutes(analysis).of(call).stream().toList()))
        : Optional.empty();
  }

  /** True if no limit that is ignored for the same reason stands before it in the source. */
  private static boolean isFirst(
      Analysis analysis, Expr.Call call, List<Use> uses, String ignoring) {
    return uses.stream()
        .filter(use -> use.node() instanceof Expr)
        .filter(use -> use.node().pos().anchor() < call.pos().anchor())
        .flatMap(use -> analysis.types().rows((Expr) use.node()).stream())
        .noneMatch(
            row ->
                row.role() == Role.LIMITS
                    && row.details().ignoredBy().equals(Optional.of(ignoring)));
  }

  private static boolean isNegative(Analysis analysis, Expr.Call call) {
    Expr count = call.args().isEmpty() ? null : call.args().get(0);
    List<Expr> values =
        count instanceof Expr.VarRef ref && Constants.of(ref) == null
            ? analysis.index().values(ref.var())
            : count == null ? List.of() : List.of(count);
    return !values.isEmpty()
        && values.stream().map(Constants::integer).allMatch(number -> number != null && number < 0);
  }

  /** True for the limit of each route if every total that the same object is given is lower. */
  private static boolean isAboveTotal(Analysis analysis, Expr.Call call, Row row, List<Use> uses) {
    Long own = number(call);
    if (row.details().limit() != Limit.PER_ROUTE
        || row.details().route().isPresent()
        || own == null) {
      return false;
    }
    List<Expr.Call> totals =
        uses.stream()
            .filter(use -> use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call)
            .map(use -> (Expr.Call) use.node())
            .filter(
                setter ->
                    analysis
                        .types()
                        .row(setter, Role.LIMITS)
                        .filter(other -> other.details().limit() == Limit.TOTAL)
                        .isPresent())
            .toList();
    return !totals.isEmpty()
        && totals.stream().allMatch(total -> number(total) != null && number(total) < own);
  }

  private static Long number(Expr.Call setter) {
    return setter.args().isEmpty() ? null : Constants.integer(setter.args().get(0));
  }

  /** True if the total is not surely as low as that of a route. */
  private static boolean isMore(Expr.Call call, int route) {
    Long total = call.args().isEmpty() ? null : Constants.integer(call.args().get(0));
    return total == null || total > route;
  }

  /** True if a setter of that name is called, and none of its calls may hand over null. */
  private static boolean isGivenPool(Analysis analysis, List<Use> uses, String setter) {
    List<Expr> pools =
        uses.stream()
            .filter(use -> use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call)
            .map(use -> (Expr.Call) use.node())
            .filter(call -> call.member().name().equals(setter) && !call.args().isEmpty())
            .map(call -> call.args().get(0))
            .toList();
    return !pools.isEmpty() && pools.stream().noneMatch(pool -> analysis.origins(pool).mayBeNull());
  }

  /** True if the routes' limit is set, or others have the object who may set it. */
  private static boolean maySetRoutes(Analysis analysis, Use use) {
    return switch (use.kind()) {
      case RECEIVER ->
          use.node() instanceof Expr call
              && (isOfRoutes(analysis, call)
                  || analysis.types().has(call, Role.TRANSPORT)
                      && analysis.ownUses(call).stream()
                          .anyMatch(of -> maySetRoutes(analysis, of)));
      case ARGUMENT ->
          analysis.types().rows((Expr) use.node()).stream()
              .noneMatch(
                  row ->
                      row.role() == Role.SHARES
                          || row.role() == Role.KEYS
                          || row.role() == Role.CONFIGURES);
      case STORED ->
          !(use.node() instanceof Decl.Field field
                  && field.modifiers().contains(Decl.Modifier.PRIVATE))
              && !(use.node() instanceof Expr.Assign assign
                  && assign.target() instanceof Expr.FieldRef ref
                  && analysis.index().field(ref.key()) != null);
      case RETURNED, OTHER -> true;
      case RESOURCE -> false;
    };
  }

  /** True for a setter of the routes' limit, which the tables or its name tell. */
  private static boolean isOfRoutes(Analysis analysis, Expr call) {
    return call instanceof Expr.MethodRef ref && isNamedRoutes(ref.member())
        || call instanceof Expr.Call setter && isNamedRoutes(setter.member())
        || analysis.types().rows(call).stream()
            .anyMatch(row -> row.role() == Role.LIMITS && row.details().limit() == Limit.PER_ROUTE);
  }

  private static boolean isNamedRoutes(Member member) {
    return ROUTES.matcher(member.name()).matches();
  }

  /** As interfaces of pools have it, of which the tables know the classes only. */
  private static final Pattern ROUTES = Pattern.compile("set\\w*Per(Route|Host|Destination)\\w*");

  private static Finding finding(Analysis analysis, Expr call, String message, String hint) {
    Level level = analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING;
    return new Finding(INFO.name(), level, call, message, List.of(), hint);
  }
}
