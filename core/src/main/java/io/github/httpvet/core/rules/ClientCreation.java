package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ClientHolders;
import io.github.httpvet.core.analysis.OwnClients;
import io.github.httpvet.core.analysis.OwnConnections;
import io.github.httpvet.core.analysis.Requests;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
          && !MadeForOthers.isOfSuper(call)
          && call.pos().isReal()
          && (analysis.types().has(call, Role.CLIENT) && new OwnConnections(analysis).has(call)
              || OwnClients.of(analysis).makes(call))) {
        all.add(of(analysis, call));
      }
    }
    return all;
  }

  /** Of a call that makes a client. */
  static ClientCreation of(Analysis analysis, Expr made) {
    return new ClientCreation(made, allUses(analysis, made));
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
    return ofHolders(analysis, client, all);
  }

  /** The uses of the objects of the unit that keep the client, in place of what they do with it. */
  private static List<Use> ofHolders(Analysis analysis, Expr client, List<Use> uses) {
    ClientHolders holders = ClientHolders.of(analysis);
    List<Use> all = new ArrayList<>();
    boolean isHeld = false;
    for (Use use : uses) {
      List<Expr> holding = holders.holding(client, use);
      isHeld |= !holding.isEmpty();
      if (holding.isEmpty()) {
        all.add(use);
      }
      holding.forEach(holder -> all.addAll(analysis.uses(holder)));
    }
    if (isHeld) {
      all.removeIf(holders::isOwn);
    }
    return all;
  }

  /**
   * True if the client is surely gone when the method that made it, or the method of the unit that
   * asked for it, has returned.
   */
  boolean isDropped(Analysis analysis) {
    return isDroppedBut(analysis, null);
  }

  /** The same, if what is stored at a place is soon replaced. */
  boolean isDroppedBut(Analysis analysis, Node replaced) {
    for (Use use : uses) {
      if (use.kind() == Kind.STORED && use.node() != replaced
          || use.kind() == Kind.OTHER
          || use.kind() == Kind.ARGUMENT
              && !isHeld(analysis, use)
              && !isPromise(analysis, use)
              && !new Requests(analysis).isOne(use)) {
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

  /** True for an object of another file that keeps the client, and whose own uses are known. */
  static boolean isHeld(Analysis analysis, Use use) {
    return use.node() instanceof Expr holder
        && analysis
            .types()
            .row(holder, Role.VIEW)
            .filter(row -> row.isOfHolder() && row.argument() == use.argument())
            .isPresent();
  }

  /** True if a function that outlives the method has the client. */
  private boolean isKeptByFunction(Analysis analysis, Expr reference) {
    Node home = analysis.index().executable(made);
    for (Node at = analysis.index().executable(reference);
        at instanceof Expr.Lambda function && at != home;
        at = analysis.index().executable(function)) {
      if (analysis.uses(function).stream().anyMatch(use -> isKept(analysis, use))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKept(Analysis analysis, Use function) {
    return function.kind() == Kind.STORED
        || function.kind() == Kind.RETURNED
        || function.kind() == Kind.ARGUMENT
            && function.node() instanceof Expr.Call call
            && KEEPS.matcher(call.member().name()).matches()
            && analysis.types().isUnlisted(call)
            && analysis.index().method(call.member().key()) == null;
  }

  /** Verbs of methods that keep a function for later, as a route, a listener or a timer does. */
  private static final Pattern KEEPS =
      Pattern.compile(
          "(add|set|register|process|handle|route|subscribe|listen|bind|mount|schedule)(?![a-z]).*"
              + "|handler|processor|createContext");

  /**
   * The creation as each caller of the helper that makes the client has it: what one does with its
   * client is no excuse for another. None if the helper itself may keep it.
   */
  List<ClientCreation> perCaller(Analysis analysis) {
    if (analysis.index().executable(made) instanceof Expr.Lambda function) {
      return perRun(analysis, function);
    }
    if (!(analysis.index().executable(made) instanceof Decl.Method helper)
        || uses.stream().anyMatch(use -> isKeptIn(analysis, helper, use))) {
      return List.of();
    }
    return analysis.index().callers(helper).stream()
        .filter(Expr.Call.class::isInstance)
        .map(caller -> new ClientCreation(made, allUses(analysis, caller)))
        .toList();
  }

  /** The creation as each call has it that runs the function, where only a variable has that. */
  private List<ClientCreation> perRun(Analysis analysis, Expr.Lambda function) {
    boolean isGiven =
        uses.stream()
            .allMatch(
                use ->
                    use.kind() == Kind.RECEIVER
                        || use.kind() == Kind.RETURNED && use.node() == function);
    return !isGiven
        ? List.of()
        : holders(analysis, function).stream()
            .filter(
                holder ->
                    analysis.index().parent(holder) instanceof Expr.Call run
                        && run.receiver() == holder
                        && run.args().size() == function.params().size())
            .map(holder -> (Expr) analysis.index().parent(holder))
            .map(run -> new ClientCreation(made, allUses(analysis, run)))
            .toList();
  }

  /** What refers to the variable or private field whose only value is the function. */
  private static List<? extends Expr> holders(Analysis analysis, Expr.Lambda function) {
    Node parent = analysis.index().parent(function);
    if (parent instanceof Stmt.Local local && analysis.index().values(local.var()).size() == 1) {
      return analysis.index().references(local.var());
    }
    return parent instanceof Decl.Field field
            && field.modifiers().contains(Decl.Modifier.PRIVATE)
            && analysis.index().values(field).size() == 1
        ? analysis.index().references(field)
        : List.of();
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
      if (use.node() instanceof Expr call && new Requests(analysis).isOne(use)) {
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

  /** True if two requests follow each other in one run of the code. */
  boolean servesSeveral(Analysis analysis) {
    List<Expr> requests = requests(analysis);
    return requests.stream()
        .anyMatch(first -> requests.stream().anyMatch(later -> analysis.areInTurn(first, later)));
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
