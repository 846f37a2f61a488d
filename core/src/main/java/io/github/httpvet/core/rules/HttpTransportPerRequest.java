package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.OwnConnections;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.mend.DeriveFromShared;
import io.github.httpvet.core.mend.MoveOut;
import io.github.httpvet.core.tree.Decl;
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
      Optional<Row> row = part(analysis, expr);
      if (row.isPresent() && expr instanceof Expr.New made && row.get().role() == Role.KEYS) {
        if (isSpent(analysis, made, ClientCreation.allUses(analysis, made))) {
          newPart(analysis, made, row.get())
              .ifPresent(part -> findings.add(finding(analysis, made, part)));
        }
      } else if (row.isPresent() && expr instanceof Expr.Call setter && setter.receiver() != null) {
        boolean isLost =
            switch (row.get().details().target()) {
              case CLIENT -> isUsedHere(analysis, setter);
              case COPY ->
                  isOfShared(analysis, setter) && isSpent(analysis, setter, analysis.uses(setter));
              case BUILDER -> derivesFromShared(analysis, setter) && isDropped(analysis, setter);
            };
        Optional<Expr> part = isLost ? newPart(analysis, setter, row.get()) : Optional.empty();
        part.ifPresent(made -> findings.add(finding(analysis, setter, made)));
      }
    }
    return findings;
  }

  /** The row that tells that a call hands a part on. */
  private static Optional<Row> part(Analysis analysis, Expr setter) {
    Optional<Row> shares = analysis.types().row(setter, Role.SHARES);
    return shares.isPresent() ? shares : analysis.types().row(setter, Role.KEYS);
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
                        && !isMadeBeside(analysis, call.receiver(), setter));
  }

  private static boolean isMadeBeside(Analysis analysis, Expr client, Expr setter) {
    Node here = analysis.index().executable(setter);
    return analysis.origins(client).made().stream()
        .anyMatch(made -> analysis.index().executable(made) == here);
  }

  /** True if the derived client is gone when the method returns, which runs more than once. */
  private static boolean isDropped(Analysis analysis, Expr.Call setter) {
    return analysis.origins(setter.receiver()).made().stream()
        .allMatch(builder -> isSpent(analysis, builder, ClientCreation.allUses(analysis, builder)));
  }

  /** True if the client makes requests, more than once in the life of the program, and is gone. */
  private static boolean isSpent(Analysis analysis, Expr made, List<Use> uses) {
    ClientCreation client = new ClientCreation(made, uses);
    List<Expr> requests = client.requests(analysis);
    return client.isDropped(analysis)
        && !requests.isEmpty()
        && (!requests.stream().allMatch(analysis.lifecycle()::runsOnce)
            || analysis.repetition().around(made).isPresent());
  }

  /** True if the copy is one of a client that is given, or of one that shares its connections. */
  private static boolean isOfShared(Analysis analysis, Expr.Call setter) {
    Expr target = target(analysis, setter);
    Origins clients = analysis.origins(setter.receiver());
    boolean isGiven =
        target instanceof Expr.FieldRef
            || target instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.PARAMETER;
    return (isGiven || clients.complete() && !clients.made().isEmpty())
        && clients.made().stream()
            .noneMatch(
                made ->
                    analysis.types().has(made, Role.CLIENT)
                        && analysis.index().executable(made)
                            == analysis.index().executable(setter));
  }

  /** True if what the part is set on makes requests in the same run. */
  private static boolean isUsedHere(Analysis analysis, Expr.Call setter) {
    Expr target = target(analysis, setter);
    List<Use> uses = new ArrayList<>();
    if (isMadeBeside(analysis, target, setter)) {
      analysis.origins(target).made().forEach(made -> uses.addAll(analysis.uses(made)));
    } else {
      Node here = analysis.index().executable(setter);
      for (Expr call : analysis.index().calls()) {
        if (call instanceof Expr.Call other
            && analysis.index().executable(call) == here
            && isSame(target, target(analysis, other))) {
          uses.add(new Use(Kind.RECEIVER, call, -1));
        }
      }
    }
    return isSpent(analysis, setter, uses);
  }

  /** The variable or field, or what made the object, that a chain of calls starts at. */
  private static Expr target(Analysis analysis, Expr.Call last) {
    Expr at = last.receiver();
    while (at instanceof Expr.Cast
        || at instanceof Expr.Call call
            && call.receiver() != null
            && analysis.types().has(call, Role.VIEW)) {
      at = at instanceof Expr.Cast cast ? cast.value() : ((Expr.Call) at).receiver();
    }
    return at;
  }

  private static boolean isSame(Expr a, Expr b) {
    return a instanceof Expr.VarRef one && b instanceof Expr.VarRef two && one.var() == two.var()
        || a instanceof Expr.FieldRef left
            && b instanceof Expr.FieldRef right
            && left.receiver() == null
            && right.receiver() == null
            && left.key() != null
            && left.key().equals(right.key());
  }

  /** The part, if it is surely made in the same run of the method. */
  private static Optional<Expr> newPart(Analysis analysis, Expr setter, Row row) {
    List<Expr> args = Nodes.arguments(setter);
    int argument = Math.max(0, row.argument());
    if (argument >= args.size()) {
      return Optional.empty();
    }
    Expr given = args.get(argument);
    if (!(given instanceof Expr.Lambda function)) {
      return newPart(analysis, setter, row, given);
    }
    if (row.details().isFunction()) {
      return Optional.of(setter);
    }
    return analysis.index().calls().stream()
        .filter(call -> analysis.index().executable(call) == function)
        .filter(call -> analysis.types().has(call, Role.KEYS) && !Nodes.arguments(call).isEmpty())
        .flatMap(call -> newPart(analysis, setter, row, Nodes.arguments(call).get(0)).stream())
        .findFirst();
  }

  private static Optional<Expr> newPart(Analysis analysis, Expr setter, Row row, Expr given) {
    Origins parts = analysis.origins(given);
    Node inside = analysis.index().executable(given);
    boolean isNew =
        parts.complete()
            && !parts.made().isEmpty()
            && parts.made().stream().allMatch(part -> isNew(analysis, setter, part, row, inside));
    return isNew ? Optional.of(parts.made().get(0)) : Optional.empty();
  }

  private static boolean isNew(Analysis analysis, Expr setter, Expr part, Row row, Node inside) {
    Node where = analysis.index().executable(part);
    if (where != inside && where != analysis.index().executable(setter)
        || analysis.repetition().isGuarded(part)
        || isKept(analysis, part)) {
      return false;
    }
    int from = analysis.types().row(part, Role.DERIVES).map(Row::argument).orElse(-1);
    return from >= 0
        ? newPart(analysis, setter, row, Nodes.arguments(part).get(from)).isPresent()
        : counts(analysis, setter, part, row);
  }

  private static boolean isKept(Analysis analysis, Expr part) {
    return analysis.uses(part).stream().anyMatch(use -> use.kind() == Kind.STORED);
  }

  /** True if connections are lost with the part: those that it has, or those that it keys. */
  private static boolean counts(Analysis analysis, Expr setter, Expr part, Row row) {
    boolean isTransport = analysis.types().has(part, Role.TRANSPORT);
    if (row.role() == Role.SHARES) {
      // A new client in a new one is HttpClientPerRequest.
      return isTransport
          || new OwnConnections(analysis).isOwn(part)
              && !(row.details().target() == Details.Target.CLIENT
                  && setter instanceof Expr.Call call
                  && isMadeBeside(analysis, target(analysis, call), call));
    }
    return isTransport || part instanceof Expr.New || analysis.types().has(part, Role.FRESH);
  }

  /** What the part has that is worth to be used again. */
  private static String owned(Analysis analysis, Expr setter) {
    return analysis
        .types()
        .row(setter, Role.KEYS)
        .flatMap(row -> row.details().owned())
        .orElse("connection");
  }

  /** What the setter is called, or the type that is made. */
  private static String name(Expr setter) {
    if (setter instanceof Expr.Call call) {
      return call.member().name();
    }
    String type = ((Expr.New) setter).type().name();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static Finding finding(Analysis analysis, Expr setter, Expr part) {
    Expr anchor = analysis.types().has(part, Role.TRANSPORT) ? part : setter;
    return new Finding(
            INFO.name(),
            anchor,
            "What `"
                + name(setter)
                + "` is given is new for each call of the method, so no "
                + owned(analysis, setter)
                + " is reused",
            List.of(
                new Finding.Step(setter.pos(), "handed to a client that shares its connections")),
            "Make the part once, in a field, and share it like the client")
        .withFixes(
            new DeriveFromShared(analysis)
                .of(part).or(() -> new MoveOut(analysis).ofPart(part)).stream().toList());
  }
}
