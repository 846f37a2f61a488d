package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;

/**
 * Which clients and parts have connections of their own, and which share those of others.
 *
 * @param analysis of the unit
 */
public record OwnConnections(Analysis analysis) {

  /** True if the client surely has connections that no other client has. */
  public boolean has(Expr made) {
    if (!(made instanceof Expr.Call call)
        || call.receiver() == null
        || analysis
            .types()
            .row(call, Role.CLIENT)
            .filter(row -> row.details().isOwn())
            .isPresent()) {
      return analysis.uses(made).stream().noneMatch(use -> isGivenPart(made, use))
          && Nodes.arguments(made).stream().noneMatch(arg -> letsShare(arg))
          && !isMadeOverOthers(made);
    }
    Origins builders = analysis.origins(call.receiver());
    if (!builders.complete() || builders.made().isEmpty()) {
      return !mayShare(call.receiver());
    }
    boolean sharing = analysis.types().has(made, Role.BUILDER_SHARES);
    for (Expr builder : builders.made()) {
      if (!analysis.types().has(builder, Role.FRESH)
          || sharing && !sameRun(builder, made)
          || sharesPart(builder, made)) {
        return false;
      }
    }
    return true;
  }

  /** True if builders of the type can be given connections, wherever this one comes from. */
  private boolean mayShare(Expr builder) {
    TypeRef type = analysis.types().of(builder);
    return !analysis.catalog().isKind(type.name(), "builder")
        || analysis.catalog().sharing().stream()
            .anyMatch(row -> analysis.types().isA(type, row.api().owner()));
  }

  /** True if the unit lets clients share that are made with the configuration. */
  private boolean letsShare(Expr config) {
    return analysis.origins(config).made().stream()
        .flatMap(made -> analysis.uses(made).stream())
        .anyMatch(
            use ->
                use.node() instanceof Expr setter
                    && analysis.types().has(setter, Role.BUILDER_SHARES));
  }

  /** True for a setter that replaces what the client has of its own. */
  private boolean isGivenPart(Expr client, Use use) {
    return use.kind() == Kind.RECEIVER
        && use.node() instanceof Expr.Call setter
        && analysis
            .types()
            .row(setter, Role.SHARES)
            .filter(row -> analysis.types().isA(analysis.types().of(client), row.api().owner()))
            .isPresent();
  }

  /** True if the builder is handed a part that is not made anew beside the client. */
  private boolean sharesPart(Expr builder, Expr made) {
    for (Use use : analysis.uses(builder)) {
      if (use.kind() == Kind.ARGUMENT && use.node() instanceof Expr call && isConfigured(call)) {
        continue; // it is a configuration, and this is what it is handed to
      }
      if ((use.kind() == Kind.ARGUMENT || use.kind() == Kind.OTHER) && mayShare(builder)) {
        return true;
      }
      if (use.node() instanceof Expr.Call setter
          && analysis.types().has(setter, Role.SHARES)
          && !setter.args().isEmpty()) {
        if (isOthers(setter.args().get(0), made, isConfigured(setter))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isConfigured(Expr call) {
    return analysis
        .types()
        .row(call, Role.SHARES)
        .filter(row -> row.details().isIfGiven())
        .isPresent();
  }

  /** True if the constructor is handed a part that is not made anew beside the client. */
  private boolean isMadeOverOthers(Expr made) {
    int part =
        analysis.types().row(made, Role.SHARES).map(row -> Math.max(0, row.argument())).orElse(-1);
    return part >= 0
        && part < Nodes.arguments(made).size()
        && isOthers(Nodes.arguments(made).get(part), made, isConfigured(made));
  }

  /** True if the part is not surely made anew beside the client. */
  private boolean isOthers(Expr given, Expr made, boolean isConfiguration) {
    Origins parts = analysis.origins(given);
    if (parts.isNull()) {
      return false; // what is handed no part makes one
    }
    if (!parts.complete()) {
      return true;
    }
    if (isConfiguration) {
      return letsShare(given)
          || parts.made().stream()
              .anyMatch(part -> !analysis.types().has(part, Role.FRESH) || sharesPart(part, made));
    }
    return parts.made().stream().anyMatch(part -> analysis.types().has(part, Role.FRESH))
        || !parts.made().stream().allMatch(part -> sameRun(part, made))
        || parts.made().stream().anyMatch(part -> restsOnOther(part));
  }

  /**
   * True if the part is a client or transport with connections of its own, or rests on a new one.
   */
  public boolean isOwn(Expr part) {
    return analysis.types().has(part, Role.TRANSPORT)
        || (analysis.types().has(part, Role.CLIENT)
            ? has(part) || isGivenOwn(part) || isOverNew(part)
            : layer(part) != null && !restsOnOther(part));
  }

  /** True if the client takes over the connections of another that is made anew for it. */
  private boolean isOverNew(Expr client) {
    Expr builder = client instanceof Expr.Call build ? build.receiver() : null;
    Origins builders = builder == null ? null : analysis.origins(builder);
    return builders != null
        && builders.complete()
        && builders.made().size() == 1
        && builders.made().get(0) instanceof Expr.Call derivation
        && analysis.types().has(derivation, Role.DERIVES)
        && derivation.receiver() != null
        && isMadeFor(derivation.receiver(), client);
  }

  /** True if the builder is made anew, and what it builds has connections that nothing else has. */
  public boolean isOwnBuilder(Expr builder) {
    boolean isNew =
        analysis.types().has(builder, Role.FRESH)
            || builder instanceof Expr.Call derivation
                && analysis.types().has(builder, Role.DERIVES)
                && derivation.receiver() != null
                && isMadeFor(derivation.receiver(), builder);
    return isNew && !sharesPart(builder, builder);
  }

  private boolean isMadeFor(Expr base, Expr client) {
    Origins bases = analysis.origins(base);
    return bases.complete()
        && !bases.made().isEmpty()
        && bases.made().stream()
            .allMatch(
                made ->
                    analysis.types().has(made, Role.CLIENT)
                        && has(made)
                        && sameRun(made, client)
                        && analysis.uses(made).size() == 1);
  }

  /** True if the client is derived from another, but given connections of its own. */
  private boolean isGivenOwn(Expr client) {
    Expr builder = client instanceof Expr.Call build ? build.receiver() : null;
    Origins builders = builder == null ? null : analysis.origins(builder);
    return builders != null
        && builders.complete()
        && builders.made().size() == 1
        && analysis.types().has(builders.made().get(0), Role.DERIVES)
        && analysis.uses(builders.made().get(0)).stream()
            .map(Use::node)
            .anyMatch(node -> node instanceof Expr.Call setter && isOwnPartSet(setter));
  }

  private boolean isOwnPartSet(Expr.Call setter) {
    if (!analysis.types().has(setter, Role.SHARES) || setter.args().isEmpty()) {
      return false;
    }
    Origins parts = analysis.origins(setter.args().get(0));
    return parts.complete()
        && !parts.made().isEmpty()
        && parts.made().stream().allMatch(part -> isOwn(part) && sameRun(part, setter));
  }

  /** True if the part may have the connections of something else. */
  private boolean restsOnOther(Expr part) {
    if (analysis.types().has(part, Role.CLIENT)) {
      return !isOwn(part);
    }
    Expr layer = layer(part);
    if (layer == null) {
      return part instanceof Expr.New && analysis.types().isUnlisted(part);
    }
    Origins below = analysis.origins(layer);
    return !below.complete()
        || below.made().isEmpty()
        || !below.made().stream().allMatch(made -> isOwn(made) && sameRun(made, part));
  }

  /** What the part is made over; null if over nothing. */
  private Expr layer(Expr part) {
    int argument =
        part instanceof Expr.New creation
            ? analysis
                .types()
                .row(part, Role.VIEW)
                .map(Row::argument)
                .orElseGet(() -> ClientHolders.of(analysis).held(creation))
            : -1;
    List<Expr> args = Nodes.arguments(part);
    return argument >= 0 && argument < args.size() ? args.get(argument) : null;
  }

  /** True if each run that makes {@code second} also makes {@code first}. */
  private boolean sameRun(Expr first, Expr second) {
    Node where = analysis.index().executable(first);
    if (where != analysis.index().executable(second) && isKept(first)) {
      return false; // made once and kept in a field, for many
    }
    return where instanceof Decl.Method
        ? analysis.repetition().around(first).isPresent()
            == analysis.repetition().around(second).isPresent()
        : where == analysis.index().executable(second);
  }

  private boolean isKept(Expr made) {
    return analysis.uses(made).stream().anyMatch(use -> use.kind() == Kind.STORED);
  }
}
