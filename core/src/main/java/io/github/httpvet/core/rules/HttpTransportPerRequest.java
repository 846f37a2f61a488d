package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags shared clients that get a new pool, dispatcher or connection key for each call. */
final class HttpTransportPerRequest implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpTransportPerRequest",
          "Shared HTTP client given a new pool or transport per call, so no connection is ever"
              + " reused",
          """
          A client derived from a shared one keeps its connections, unless the derived client gets \
          a pool of its own, or a part that belongs to the key under which connections are pooled: \
          then the client is one and the connections are many. Make the part once and share it.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr expr : analysis.index().calls()) {
      if (expr instanceof Expr.Call setter
          && !setter.args().isEmpty()
          && setter.receiver() != null
          && (analysis.types().has(setter, Role.SHARES) || analysis.types().has(setter, Role.KEYS))
          && derivesFromShared(analysis, setter)
          && isDropped(analysis, setter)) {
        newPart(analysis, setter).ifPresent(part -> findings.add(finding(analysis, setter, part)));
      }
    }
    return findings;
  }

  private static boolean derivesFromShared(Analysis analysis, Expr.Call setter) {
    Origins builders = analysis.origins(setter.receiver());
    return builders.complete()
        && !builders.made().isEmpty()
        && builders.made().stream()
            .allMatch(
                builder ->
                    analysis.types().has(builder, Role.DERIVES)
                        && builder instanceof Expr.Call call
                        && call.receiver() != null
                        && !madeBeside(analysis, call.receiver(), setter));
  }

  private static boolean madeBeside(Analysis analysis, Expr client, Expr.Call setter) {
    Node here = analysis.index().executable(setter);
    return analysis.origins(client).made().stream()
        .anyMatch(made -> analysis.index().executable(made) == here);
  }

  /** True if the derived client is gone when the method returns, which runs more than once. */
  private static boolean isDropped(Analysis analysis, Expr.Call setter) {
    boolean built = false;
    for (Expr builder : analysis.origins(setter.receiver()).made()) {
      for (Use use : analysis.uses(builder)) {
        if (use.kind() == Kind.RECEIVER
            && use.node() instanceof Expr.Call build
            && analysis.types().has(build, Role.CLIENT)) {
          ClientCreation client = new ClientCreation(build, analysis.uses(build));
          if (!client.isDropped(analysis)
              || client.requests(analysis).isEmpty()
              || client.requests(analysis).stream().allMatch(analysis.lifecycle()::runsOnce)
                  && analysis.repetition().around(build).isEmpty()) {
            return false;
          }
          built = true;
        } else if (use.kind() != Kind.RECEIVER) {
          return false;
        }
      }
    }
    return built;
  }

  /** The part, if it is surely made in the same run of the method. */
  private static Optional<Expr> newPart(Analysis analysis, Expr.Call setter) {
    Expr part = setter.args().get(0);
    return isNew(analysis, part, setter)
        ? Optional.of(analysis.origins(part).made().get(0))
        : Optional.empty();
  }

  private static boolean isNew(Analysis analysis, Expr part, Expr.Call setter) {
    Origins origins = analysis.origins(part);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream().allMatch(made -> isMadeBeside(analysis, made, setter));
  }

  private static boolean isMadeBeside(Analysis analysis, Expr made, Expr.Call setter) {
    if (analysis.index().executable(made) != analysis.index().executable(setter)
        || analysis.repetition().isGuarded(made)) {
      return false;
    }
    Optional<Row> derives = analysis.types().row(made, Role.DERIVES);
    return derives.isPresent() && derives.get().argument() >= 0
        ? isNew(analysis, Nodes.arguments(made).get(derives.get().argument()), setter)
        : made instanceof Expr.New
            || analysis.types().has(made, Role.FRESH)
            || analysis.types().has(made, Role.TRANSPORT);
  }

  /** What the part has that is worth to be used again. */
  private static String owned(Analysis analysis, Expr setter) {
    return analysis
        .types()
        .row(setter, Role.KEYS)
        .flatMap(row -> row.value("owns"))
        .orElse("connection");
  }

  private static Finding finding(Analysis analysis, Expr.Call setter, Expr part) {
    Expr anchor = analysis.types().has(part, Role.TRANSPORT) ? part : setter;
    return new Finding(
        INFO.name(),
        anchor,
        "`"
            + setter.member().name()
            + "` gets a new object for each call of the method, so no "
            + owned(analysis, setter)
            + " is reused",
        List.of(new Finding.Step(setter.pos(), "handed to a client that shares its connections")),
        "Make the part once, in a field, and share it like the client");
  }
}
