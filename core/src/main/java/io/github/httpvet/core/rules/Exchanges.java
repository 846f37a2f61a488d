package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls make an exchange with a server while their thread waits. */
final class Exchanges {

  private static final List<String> PROMISES =
      List.of("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

  private static final Set<Role> STARTS = Set.of(Role.USES, Role.OPENS, Role.BLOCKS);

  private Exchanges() {}

  /** The calls of a unit that wait for a server, in source order. */
  static List<Expr.Call> in(Analysis analysis) {
    return analysis.once(All.class, () -> find(analysis)).calls();
  }

  /** What several rules ask for. */
  private record All(List<Expr.Call> calls) {}

  private static All find(Analysis analysis) {
    return new All(
        analysis.index().calls().stream()
            .filter(Expr.Call.class::isInstance)
            .map(Expr.Call.class::cast)
            .filter(call -> isSynchronous(analysis, call))
            .toList());
  }

  /** True if the call waits for a server. */
  static boolean isSynchronous(Analysis analysis, Expr.Call call) {
    return call.pos().isReal()
        && !analysis.stubs().isStubbed(call)
        && !isPromise(analysis, analysis.types().of(call))
        && analysis.types().rows(call).stream()
            .anyMatch(
                row ->
                    isExchange(row)
                        && analysis.addresses().goesToServer(call, row)
                        && awaited(analysis, call)
                            .map(
                                promise ->
                                    isOfClient(analysis, promise, 0)
                                        && !(isFuture(analysis, promise)
                                            && isBehindPromise(analysis, call)))
                            .orElse(true));
  }

  /** True if the call waits, for a server or for something else that is still to come. */
  static boolean isWaiting(Analysis analysis, Expr.Call call) {
    return isSynchronous(analysis, call)
        || call.pos().isReal()
            && !analysis.stubs().isStubbed(call)
            && (analysis.types().has(call, Role.BLOCKS) || analysis.types().has(call, Role.WAITS))
            && awaited(analysis, call)
                .filter(promise -> !isFuture(analysis, promise))
                .filter(promise -> analysis.types().isPromise(analysis.types().of(promise)))
                .isPresent();
  }

  /** True in a function that runs when a promise is kept: those it depends on are then, too. */
  private static boolean isBehindPromise(Analysis analysis, Expr call) {
    for (Node at = analysis.index().parent(call); at != null; at = analysis.index().parent(at)) {
      if (at instanceof Expr.Lambda function) {
        return analysis.index().parent(function) instanceof Expr.Call operator
            && isPromiseStep(analysis, operator);
      }
    }
    return false;
  }

  /** The promise that the call waits for, if it does not make the exchange itself. */
  private static Optional<Expr> awaited(Analysis analysis, Expr.Call call) {
    List<Expr> parts = call.receiver() == null ? call.args() : List.of(call.receiver());
    return parts.stream()
        .filter(part -> isPromise(analysis, analysis.types().of(part)))
        .findFirst();
  }

  private static final int MAX_DEPTH = 4;

  /** True if a client gives the promise, or one that it goes on from. */
  private static boolean isOfClient(Analysis analysis, Expr promise, int depth) {
    for (Expr at = promise; at instanceof Expr.Call step; at = step.receiver()) {
      if (analysis.types().rows(step).stream()
          .anyMatch(row -> STARTS.contains(row.role()) && !isPromiseStep(analysis, step))) {
        return true;
      }
    }
    return depth < MAX_DEPTH
        && analysis.origins(promise).made().stream()
            .anyMatch(made -> made != promise && isOfClient(analysis, made, depth + 1));
  }

  private static boolean isPromiseStep(Analysis analysis, Expr.Call step) {
    return step.receiver() != null && isPromise(analysis, analysis.types().of(step.receiver()));
  }

  private static boolean isExchange(Row row) {
    return switch (row.role()) {
      case OPENS, ASKS -> row.argument() < 0;
      case WAITS -> true;
      case BLOCKS ->
          !row.details().isDefault()
              && row.details().carriers().stream()
                  .noneMatch(carrier -> carrier.place().equals(Place.MADE));
      default -> false;
    };
  }

  private static boolean isPromise(Analysis analysis, TypeRef type) {
    return analysis.types().isPromise(type)
        || type.supertypes().stream().anyMatch(name -> analysis.catalog().isKind(name, "promise"))
        || PROMISES.stream().anyMatch(name -> analysis.types().isA(type, name));
  }

  /** The clients that the call is made with and that the same run of code has made. */
  static Set<Expr> ownClients(Analysis analysis, Expr.Call call) {
    Set<Expr> clients = Collections.newSetFromMap(new IdentityHashMap<>());
    find(analysis, call.receiver(), Collections.newSetFromMap(new IdentityHashMap<>()), clients);
    Node executable = analysis.index().executable(call);
    clients.removeIf(client -> analysis.index().executable(client) != executable);
    return clients;
  }

  private static void find(Analysis analysis, Expr expr, Set<Expr> seen, Set<Expr> clients) {
    if (expr == null || !seen.add(expr)) {
      return;
    }
    if (analysis.types().has(expr, Role.CLIENT)) {
      clients.add(expr);
    } else if (expr instanceof Expr.Call step && step.receiver() != null) {
      find(analysis, step.receiver(), seen, clients);
    } else {
      analysis.origins(expr).made().forEach(made -> find(analysis, made, seen, clients));
    }
  }

  /**
   * True if the call asks an object again that has its one exchange, as a connection has: that
   * sends nothing, unless the code around has made the object anew.
   */
  static boolean isAskedAgain(Analysis analysis, Expr.Call call, Node around) {
    boolean hasOne =
        analysis.types().rows(call).stream()
            .anyMatch(
                row ->
                    row.role() == Role.ASKS
                        || row.role() == Role.OPENS
                            && row.details().owner().equals(Optional.of(Place.RECEIVER)));
    Expr asked = call.receiver();
    while (asked instanceof Expr.Cast cast) {
      asked = cast.value();
    }
    return hasOne
        && values(analysis, asked)
            .filter(
                values -> values.stream().noneMatch(value -> analysis.index().isIn(value, around)))
            .isPresent();
  }

  /** What the variable or field is given in the unit; empty for any other expression. */
  static Optional<List<Expr>> values(Analysis analysis, Expr expr) {
    if (expr instanceof Expr.VarRef ref) {
      return Optional.of(analysis.index().values(ref.var()));
    }
    return expr instanceof Expr.FieldRef ref && analysis.index().field(ref.key()) != null
        ? Optional.of(analysis.index().values(analysis.index().field(ref.key())))
        : Optional.empty();
  }

  /** True for a future of Java, which may be kept already. */
  private static boolean isFuture(Analysis analysis, Expr promise) {
    TypeRef type = analysis.types().of(promise);
    return PROMISES.stream().anyMatch(name -> analysis.types().isA(type, name));
  }

  /** True if the call goes on to the next of a chain, as an interceptor does. */
  static boolean isOnTheWay(Analysis analysis, Expr call) {
    return analysis.types().rows(call).stream()
        .anyMatch(row -> row.role() == Role.OPENS && row.details().isOnTheWay());
  }
}
