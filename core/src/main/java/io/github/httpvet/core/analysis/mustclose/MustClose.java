package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the responses of a unit that some path leaves open. */
public final class MustClose {

  private final Analysis analysis;
  private final Search.Shared shared;
  private final Openings openings;
  private final Helpers helpers;
  private final Owners owners;
  private final Askers askers;
  private final AskedConnections connections;

  /** For a unit. */
  public MustClose(Analysis analysis) {
    this.analysis = analysis;
    this.openings = new Openings(analysis);
    this.shared = Search.Shared.of(analysis);
    this.helpers = new Helpers(shared, openings);
    this.owners = new Owners(analysis);
    this.askers = new Askers(shared, openings, helpers);
    this.connections = new AskedConnections(analysis, openings, askers);
  }

  /**
   * A response that is left open.
   *
   * @param anchor the call that opened it, or the callback method that was given it
   * @param parameter the variable that is the response, as the callback's parameter; null for what
   *     a call gives
   * @param leaks the paths, at least one
   */
  public record Result(Node anchor, Decl.Var parameter, List<Leak> leaks) {}

  /** The responses left open, in source order of what opened them. */
  public List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call instanceof Expr.Call opening && call.pos().isReal()) {
        add(results, call, openedArgument(opening), leaks(opening));
        Expr.VarRef connection = askers.asked(opening);
        if (connection != null) {
          add(results, call, connection.var(), askedByHelper(opening, connection));
        }
        Decl.Var handed = openings.handedToFunction(opening);
        if (handed != null && !openings.hasNoBody(opening)) {
          Expr.Lambda function = (Expr.Lambda) analysis.index().parent(handed);
          add(results, call, handed, handed(function.body(), handed));
        }
      } else if (call instanceof Expr.New && call.pos().isReal() && helpers.isOpening(call)) {
        add(results, call, null, run(call, Set.of(), Evidence.NONE));
      }
    }
    for (Decl.Method method : analysis.index().methods()) {
      Decl.Var response = openings.handedTo(method);
      if (response != null
          && method.body() != null
          && method.pos().isReal()
          && !openings.isOfBodiless(method)) {
        add(results, method, response, handed(method.body(), response));
      }
    }
    return results;
  }

  /**
   * Which argument of the call is a response that its code has opened and does nothing more with:
   * whoever is handed it has to close it.
   */
  public OptionalInt leftTo(Expr.Call handler) {
    Node executable = analysis.index().executable(handler);
    Stmt.Block body = body(executable);
    for (Expr.Call opening : body == null ? List.<Expr.Call>of() : helpers.calls(executable)) {
      if (opening == handler || !helpers.isOpening(opening)) {
        continue;
      }
      Optional<Set<Decl.Var>> found =
          openings
              .opens(opening)
              .map(row -> owners.of(opening, row))
              .orElseGet(() -> Optional.of(requests(opening)));
      Search search = new Search(shared, opening, found.orElse(Set.of())).goingOnBehind(handler);
      if (found.isPresent()
          && explore(search, body, State.START)
          && search.handed() >= 0
          && !search.isReleased()
          && search.leaks().stream().anyMatch(Leak::isCertain)) {
        return OptionalInt.of(search.handed());
      }
    }
    return OptionalInt.empty();
  }

  /** True if the request is of a kind whose response has no body. */
  public boolean hasNoBody(Expr call) {
    return openings.hasNoBody(call);
  }

  private Decl.Var openedArgument(Expr.Call call) {
    return openings
        .opens(call)
        .filter(row -> row.argument() >= 0 && row.argument() < call.args().size())
        .map(row -> call.args().get(row.argument()) instanceof Expr.VarRef ref ? ref.var() : null)
        .orElse(null);
  }

  private static void add(List<Result> results, Node anchor, Decl.Var parameter, List<Leak> leaks) {
    if (!leaks.isEmpty()) {
      results.add(new Result(anchor, parameter, leaks));
    }
  }

  private List<Leak> leaks(Expr.Call call) {
    Optional<Row> row = openings.opens(call);
    if (row.isPresent()) {
      return call(call, row.get());
    }
    Optional<Row> asks = openings.asks(call);
    if (asks.isPresent()) {
      return asked(call);
    }
    if (helpers.opens(call) && !openings.hasNoBody(call)) {
      return run(call, requests(call), Evidence.NONE);
    }
    if (!openings.givesResponse(call) || openings.hasNoBody(call)) {
      return List.of();
    }
    Decl.Method method = analysis.index().method(call.member().key());
    if (method != null && method.body() != null) {
      return List.of();
    }
    if (Ownership.isGiven(call.member().annotations())) {
      return run(call, Set.of(), Evidence.NONE);
    }
    return isForeignRequest(call) ? run(call, requests(call), Evidence.RELEASE) : List.of();
  }

  private static boolean isForeignRequest(Expr.Call call) {
    return Openings.isRequest(call.member().name())
        && !Ownership.isLent(call.member().annotations());
  }

  /** True if the unit closes what it got by another call of the same method. */
  private boolean isClosedElsewhere(Expr.Call call) {
    return analysis.index().calls().stream()
        .anyMatch(
            other ->
                other instanceof Expr.Call twin
                    && twin != call
                    && twin.member().name().equals(call.member().name())
                    && twin.member().parameters().equals(call.member().parameters())
                    && !twin.member().owner().name().isEmpty()
                    && twin.member().owner().name().equals(call.member().owner().name())
                    && openings.givesResponse(twin)
                    && isClosed(twin));
  }

  private boolean isClosed(Expr.Call call) {
    Stmt.Block body = body(analysis.index().executable(call));
    Search search = new Search(shared, call, requests(call));
    return body != null && explore(search, body, State.START) && search.isClosed();
  }

  /** The requests among the arguments, which can release the response. */
  private Set<Decl.Var> requests(Expr.Call call) {
    return call.args().stream()
        .filter(arg -> arg instanceof Expr.VarRef && analysis.types().isRequest(arg))
        .map(arg -> ((Expr.VarRef) arg).var())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Leak> call(Expr call, Row row) {
    boolean ofArgument = row.argument() >= 0;
    Optional<Set<Decl.Var>> found =
        ofArgument ? owners.ofArgument((Expr.Call) call, row) : owners.of((Expr.Call) call, row);
    Stmt.Block body = body(analysis.index().executable(call));
    if (found.isEmpty() || body == null) {
      return List.of();
    }
    Search search = new Search(shared, call, found.get(), ofArgument);
    return run(search, body, State.START, Evidence.NONE);
  }

  /** A connection that was asked for its response, and that the same code has made. */
  private List<Leak> asked(Expr.Call call) {
    Expr connection = call.receiver();
    while (connection instanceof Expr.Cast cast) {
      connection = cast.value();
    }
    if (!connections.isFirstAskedBy(call, connection)) {
      return List.of();
    }
    Set<Decl.Var> names =
        connection instanceof Expr.VarRef ref ? owners.names(ref.var()) : Set.of();
    return run(call, names, Evidence.NONE);
  }

  /** A connection that a helper of the unit is handed to ask it. */
  private List<Leak> askedByHelper(Expr.Call call, Expr.VarRef connection) {
    Stmt.Block body = body(analysis.index().executable(call));
    return body != null
            && connections.isFirstAskedBy(call, connection)
            && !openings.hasNoBody(connection)
        ? run(
            Search.ofHelper(shared, call, owners.names(connection.var())),
            body,
            State.START,
            Evidence.NONE)
        : List.of();
  }

  private List<Leak> run(Expr call, Set<Decl.Var> owners, Evidence evidence) {
    Stmt.Block body = body(analysis.index().executable(call));
    return body == null
        ? List.of()
        : run(new Search(shared, call, owners), body, State.START, evidence);
  }

  /** What the code has to do elsewhere before a leak on this path counts. */
  private enum Evidence {
    /** Nothing: it opened the response itself. */
    NONE,
    /**
     * Release the response, or hand it on, on another path, or close another one of the same
     * method: so it takes the duty to be its own.
     */
    RELEASE
  }

  private static Stmt.Block body(Node executable) {
    if (executable instanceof Decl.Method method) {
      return method.body();
    }
    if (executable instanceof Expr.Lambda lambda) {
      return lambda.body();
    }
    return executable instanceof Decl.Initializer initializer ? initializer.body() : null;
  }

  private List<Leak> handed(Stmt.Block body, Decl.Var response) {
    State start = State.START.acquired(Set.of()).assigned(response, Value.TRACKED);
    return run(new Search(shared, null, Set.of()), body, start, Evidence.NONE);
  }

  private List<Leak> run(Search search, Stmt.Block body, State start, Evidence evidence) {
    if (!explore(search, body, start) || search.leaks().isEmpty()) {
      return List.of();
    }
    boolean isOwn =
        evidence == Evidence.NONE
            || search.isReleased()
            || search.site instanceof Expr.Call call && isClosedElsewhere(call);
    return isOwn ? search.leaks() : List.of();
  }

  /** True if a constructor throws by itself: nobody gets the object, or can close what it keeps. */
  private static boolean isOfFailedConstructor(Search search, Outcome end) {
    return end.kind() == Outcome.Kind.THROW
        && end.state().doubt() == State.Doubt.NONE
        && search.site instanceof Expr.Call call
        && search.analysis.index().executable(call) instanceof Decl.Method method
        && method.isConstructor();
  }

  /** Follows all paths; false if there are too many. */
  private static boolean explore(Search search, Stmt.Block body, State start) {
    try {
      for (Outcome end : new Statements(search).run(body, start)) {
        if (!end.state().isOpen()) {
          continue;
        }
        if (end.value() == Value.TRACKED
            || search.isKeptForOthers(end.state()) && !isOfFailedConstructor(search, end)) {
          search.escaped();
        } else {
          search.leak(Statements.lossOf(end), end.at(), end.state());
        }
      }
      return true;
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }
}
