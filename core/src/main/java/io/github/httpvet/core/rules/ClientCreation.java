package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An expression that makes a client with connections of its own, and what becomes of the client.
 *
 * @param made the constructor call, factory call or {@code build()}
 * @param uses where the client goes
 */
record ClientCreation(Expr made, List<Use> uses) {

  private static final int MAX_USES = 2_000;

  /** The creations in a unit of clients that share their connections with nothing. */
  static List<ClientCreation> in(Analysis analysis) {
    List<ClientCreation> all = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (!(call instanceof Expr.MethodRef)
          && call.pos().isReal()
          && analysis.types().has(call, Role.CLIENT)
          && ownsConnections(analysis, call)) {
        all.add(new ClientCreation(call, allUses(analysis, call)));
      }
    }
    return all;
  }

  /** The uses of the client and of clients derived from it, which have the same connections. */
  static List<Use> allUses(Analysis analysis, Expr client) {
    List<Use> all = new ArrayList<>(analysis.uses(client));
    for (int i = 0; i < all.size() && all.size() < MAX_USES; i++) {
      if (all.get(i).kind() == Kind.RECEIVER
          && all.get(i).node() instanceof Expr.Call call
          && (analysis.types().has(call, Role.DERIVES)
              || analysis.types().has(call, Role.CLIENT))) {
        all.addAll(analysis.uses(call));
      }
    }
    return all;
  }

  /** True if the client surely has connections that no other client has. */
  private static boolean ownsConnections(Analysis analysis, Expr made) {
    if (!(made instanceof Expr.Call call)
        || call.receiver() == null
        || analysis
            .types()
            .row(call, Role.CLIENT)
            .filter(row -> row.details().isOwn())
            .isPresent()) {
      return analysis.uses(made).stream().noneMatch(use -> isGivenPart(analysis, made, use))
          && Nodes.arguments(made).stream().noneMatch(arg -> letsShare(analysis, arg))
          && !isMadeOverOthers(analysis, made);
    }
    Origins builders = analysis.origins(call.receiver());
    if (!builders.complete() || builders.made().isEmpty()) {
      return false;
    }
    boolean sharing = analysis.types().has(made, Role.BUILDER_SHARES);
    for (Expr builder : builders.made()) {
      if (!analysis.types().has(builder, Role.FRESH)
          || sharing && !sameRun(analysis, builder, made)
          || sharesPart(analysis, builder, made)) {
        return false;
      }
    }
    return true;
  }

  /** True if the unit lets clients share that are made with the configuration. */
  private static boolean letsShare(Analysis analysis, Expr config) {
    return analysis.origins(config).made().stream()
        .flatMap(made -> analysis.uses(made).stream())
        .anyMatch(
            use ->
                use.node() instanceof Expr setter
                    && analysis.types().has(setter, Role.BUILDER_SHARES));
  }

  /** True for a setter that replaces what the client has of its own. */
  private static boolean isGivenPart(Analysis analysis, Expr client, Use use) {
    return use.kind() == Kind.RECEIVER
        && use.node() instanceof Expr.Call setter
        && analysis
            .types()
            .row(setter, Role.SHARES)
            .filter(row -> analysis.types().isA(analysis.types().of(client), row.api().owner()))
            .isPresent();
  }

  /** True if the builder is handed a part that is not made anew beside the client. */
  private static boolean sharesPart(Analysis analysis, Expr builder, Expr made) {
    for (Use use : analysis.uses(builder)) {
      if (use.kind() == Kind.ARGUMENT || use.kind() == Kind.OTHER) {
        return true;
      }
      if (use.node() instanceof Expr.Call setter
          && analysis.types().has(setter, Role.SHARES)
          && !setter.args().isEmpty()) {
        if (isOthers(analysis, setter.args().get(0), made)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if the constructor is handed a part that is not made anew beside the client. */
  private static boolean isMadeOverOthers(Analysis analysis, Expr made) {
    int part =
        analysis.types().row(made, Role.SHARES).map(row -> Math.max(0, row.argument())).orElse(-1);
    return part >= 0
        && part < Nodes.arguments(made).size()
        && isOthers(analysis, Nodes.arguments(made).get(part), made);
  }

  /** True if the part is not surely made anew beside the client. */
  private static boolean isOthers(Analysis analysis, Expr given, Expr made) {
    Origins parts = analysis.origins(given);
    return !parts.complete()
        || parts.made().isEmpty()
        || parts.made().stream().anyMatch(part -> analysis.types().has(part, Role.FRESH))
        || !parts.made().stream().allMatch(part -> sameRun(analysis, part, made))
        || parts.made().stream().anyMatch(part -> restsOnOther(analysis, part));
  }

  /**
   * True if the part is a client or transport with connections of its own, or rests on a new one.
   */
  static boolean isOwn(Analysis analysis, Expr part) {
    return analysis.types().has(part, Role.TRANSPORT)
        || (analysis.types().has(part, Role.CLIENT)
            ? ownsConnections(analysis, part) || isGivenOwn(analysis, part)
            : layer(analysis, part) != null && !restsOnOther(analysis, part));
  }

  /** True if the client is derived from another, but given connections of its own. */
  private static boolean isGivenOwn(Analysis analysis, Expr client) {
    Expr builder = client instanceof Expr.Call build ? build.receiver() : null;
    Origins builders = builder == null ? null : analysis.origins(builder);
    return builders != null
        && builders.complete()
        && builders.made().size() == 1
        && analysis.types().has(builders.made().get(0), Role.DERIVES)
        && analysis.uses(builders.made().get(0)).stream()
            .map(Use::node)
            .anyMatch(node -> node instanceof Expr.Call setter && isOwnPartSet(analysis, setter));
  }

  private static boolean isOwnPartSet(Analysis analysis, Expr.Call setter) {
    if (!analysis.types().has(setter, Role.SHARES) || setter.args().isEmpty()) {
      return false;
    }
    Origins parts = analysis.origins(setter.args().get(0));
    return parts.complete()
        && !parts.made().isEmpty()
        && parts.made().stream()
            .allMatch(part -> isOwn(analysis, part) && sameRun(analysis, part, setter));
  }

  /** True if the part may have the connections of something else. */
  private static boolean restsOnOther(Analysis analysis, Expr part) {
    if (analysis.types().has(part, Role.CLIENT)) {
      return !isOwn(analysis, part);
    }
    Expr layer = layer(analysis, part);
    if (layer == null) {
      return part instanceof Expr.New && analysis.types().rows(part).isEmpty();
    }
    Origins below = analysis.origins(layer);
    return !below.complete()
        || below.made().isEmpty()
        || !below.made().stream()
            .allMatch(made -> isOwn(analysis, made) && sameRun(analysis, made, part));
  }

  /** What the part is made over; null if over nothing. */
  private static Expr layer(Analysis analysis, Expr part) {
    int argument =
        part instanceof Expr.New
            ? analysis.types().row(part, Role.VIEW).map(Row::argument).orElse(-1)
            : -1;
    List<Expr> args = Nodes.arguments(part);
    return argument >= 0 && argument < args.size() ? args.get(argument) : null;
  }

  /** True if each run that makes {@code second} also makes {@code first}. */
  private static boolean sameRun(Analysis analysis, Expr first, Expr second) {
    Node where = analysis.index().executable(first);
    if (where != analysis.index().executable(second) && isKept(analysis, first)) {
      return false; // made once and kept in a field, for many
    }
    return where instanceof Decl.Method
        ? analysis.repetition().around(first).isPresent()
            == analysis.repetition().around(second).isPresent()
        : where == analysis.index().executable(second);
  }

  /**
   * True if the client is surely gone when the method that made it, or the method of the unit that
   * asked for it, has returned.
   */
  boolean isDropped(Analysis analysis) {
    for (Use use : uses) {
      if (use.kind() == Kind.STORED
          || use.kind() == Kind.OTHER
          || use.kind() == Kind.ARGUMENT && !isPromise(analysis, use)) {
        return false;
      }
      if (use.kind() == Kind.RETURNED
          && !askedInUnit(analysis, use.node())
          && !isPromised(analysis, use.node())) {
        return false;
      }
    }
    return !(analysis.index().parent(made) instanceof Stmt.Local local)
        || analysis.index().references(local.var()).stream()
            .noneMatch(reference -> isKeptByFunction(analysis, reference));
  }

  /** True if a function that outlives the method has the client. */
  private boolean isKeptByFunction(Analysis analysis, Expr reference) {
    Node home = analysis.index().executable(made);
    for (Node at = analysis.index().executable(reference);
        at instanceof Expr.Lambda function && at != home;
        at = analysis.index().executable(function)) {
      if (analysis.uses(function).stream()
          .anyMatch(kept -> kept.kind() == Kind.STORED || kept.kind() == Kind.RETURNED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The creation as each caller of the helper that makes the client has it: what one does with its
   * client is no excuse for another. None if the helper itself may keep it.
   */
  List<ClientCreation> perCaller(Analysis analysis) {
    if (!(analysis.index().executable(made) instanceof Decl.Method helper)
        || uses.stream().anyMatch(use -> isKeptIn(analysis, helper, use))) {
      return List.of();
    }
    return analysis.index().callers(helper).stream()
        .filter(Expr.Call.class::isInstance)
        .map(caller -> new ClientCreation(made, allUses(analysis, caller)))
        .toList();
  }

  private static boolean isKeptIn(Analysis analysis, Decl.Method helper, Use use) {
    return use.kind() != Kind.RECEIVER
        && use.kind() != Kind.RETURNED
        && (use.node() == helper || analysis.index().executable(use.node()) == helper);
  }

  /** True if a method of this unit asks the helper: what others do is no excuse for it. */
  private static boolean askedInUnit(Analysis analysis, Node executable) {
    return executable instanceof Decl.Method method && !analysis.index().callers(method).isEmpty();
  }

  /** True if only what a call will have given is handed on, and not the client. */
  private static boolean isPromise(Analysis analysis, Use use) {
    List<Expr> args = use.node() instanceof Expr call ? Nodes.arguments(call) : List.of();
    return use.argument() >= 0
        && use.argument() < args.size()
        && analysis.types().isPromise(analysis.types().of(args.get(use.argument())));
  }

  /** True if the method gives only what a call will have given, and not the client. */
  private static boolean isPromised(Analysis analysis, Node executable) {
    return executable instanceof Decl.Method method && analysis.types().isPromise(method.type());
  }

  /** The calls over the network that are made on the client, in the unit. */
  List<Expr> requests(Analysis analysis) {
    List<Expr> requests = new ArrayList<>();
    for (Use use : uses) {
      if (use.kind() == Kind.RECEIVER
          && use.node() instanceof Expr.Call call
          && (analysis.types().has(call, Role.USES) || analysis.types().has(call, Role.BLOCKS))) {
        requests.add(call);
      }
    }
    return requests;
  }

  /** True if a request is repeated while the client is made once. */
  boolean servesMany(Analysis analysis) {
    return requests(analysis).stream()
        .anyMatch(
            request ->
                analysis.repetition().around(request).isPresent()
                    && analysis.repetition().around(made).isEmpty());
  }

  private static boolean isKept(Analysis analysis, Expr made) {
    return analysis.uses(made).stream().anyMatch(use -> use.kind() == Kind.STORED);
  }

  /** True if the client is closed, so that only its reuse is lost. */
  boolean isClosed(Analysis analysis) {
    return uses.stream()
        .anyMatch(
            use ->
                use.kind() == Kind.RESOURCE
                    || use.kind() == Kind.RECEIVER
                        && use.node() instanceof Expr.Call call
                        && CLOSING.contains(call.member().name()));
  }

  private static final Set<String> CLOSING =
      Set.of("close", "shutdown", "shutdownNow", "stop", "dispose");

  /** What to call the client in a message. */
  String subject(Analysis analysis) {
    String type = analysis.types().of(made).name();
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
