package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which code runs on an event loop, as far as a unit shows: methods that are handed what only event
 * loops hand out, and functions of chains that such a method or a client without threads starts.
 */
public final class EventLoops {

  private static final int MAX_DEPTH = 4;

  private final Analysis analysis;
  private final UnitIndex index;
  private final Types types;

  /** Of a unit. */
  public EventLoops(Analysis analysis) {
    this.analysis = analysis;
    this.index = analysis.index();
    this.types = analysis.types();
  }

  /** What shows that the node runs on an event loop: a method, or the operator of a chain. */
  public Optional<Node> running(Node node) {
    return running(node, new HashSet<>(), 0);
  }

  private Optional<Node> running(Node node, Set<Object> seen, int depth) {
    Node child = node;
    for (Node at = index.parent(node); at != null; at = index.parent(at)) {
      if (isFunction(child)
          && at instanceof Expr.Call operator
          && operator.args().contains(child)) {
        if (isHanded(child) && !isOffloaded(operator)) {
          return Optional.of(child);
        }
        if (!goesOn(operator) || isOffloaded(operator)) {
          return Optional.empty();
        }
        if (startsAtClient(operator)) {
          return Optional.of(operator);
        }
      } else if (isFunction(child) && !(at instanceof Expr.Call)) {
        return Optional.empty(); // a function in a variable runs wherever it is called
      } else if (at instanceof Decl.Method method) {
        return isHanded(method)
            ? Optional.of(method)
            : depth < MAX_DEPTH && seen.add(method.key())
                ? throughCallers(method, seen, depth + 1)
                : Optional.empty();
      } else if (at instanceof Decl.TypeDecl) {
        return Optional.empty();
      }
      child = at;
    }
    return Optional.empty();
  }

  /** A private helper runs where its callers do. */
  private Optional<Node> throughCallers(Decl.Method method, Set<Object> seen, int depth) {
    List<Expr> callers = index.callers(method);
    if (!method.modifiers().contains(Decl.Modifier.PRIVATE) || callers.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> first = Optional.empty();
    for (Expr caller : callers) {
      Optional<Node> found = running(caller, seen, depth);
      if (found.isEmpty()) {
        return found;
      }
      first = found;
    }
    return first;
  }

  private static boolean isFunction(Node node) {
    return node instanceof Expr.Lambda || node instanceof Expr.MethodRef;
  }

  /** True if the operator runs its function where the chain or the code around runs. */
  private boolean goesOn(Expr.Call operator) {
    return !types.has(operator, Role.OFFLOADS)
        && (isReactive(types.of(operator)) || types.has(operator, Role.REPEATS));
  }

  private boolean isReactive(TypeRef type) {
    return types.isPromise(type)
        || type.supertypes().stream().anyMatch(name -> analysis.catalog().isKind(name, "promise"));
  }

  /** True if the chain around moves to other threads, before or behind the operator. */
  private boolean isOffloaded(Expr.Call operator) {
    return isOffloaded(operator, MAX_DEPTH);
  }

  private boolean isOffloaded(Expr step, int depth) {
    Expr chain = step;
    while (index.parent(chain) instanceof Expr.Call next && next.receiver() == chain) {
      chain = next;
    }
    for (Expr at = chain; at instanceof Expr.Call call; at = call.receiver()) {
      if (types.has(call, Role.OFFLOADS)) {
        return true;
      }
    }
    Node around = index.parent(chain);
    if (around instanceof Expr.Call outer) {
      return outer.args().contains(chain) && types.has(outer, Role.OFFLOADS);
    }
    return around instanceof Stmt.Local kept
        && depth > 0
        && index.references(kept.var()).stream().anyMatch(use -> isOffloaded(use, depth - 1));
  }

  /** True if a client that waits for nothing gives what the chain goes on with. */
  private boolean startsAtClient(Expr.Call operator) {
    return operator.receiver() != null && startsAtClient(operator.receiver(), MAX_DEPTH);
  }

  private boolean startsAtClient(Expr chain, int depth) {
    Expr root = chain;
    boolean asks = false;
    while (root instanceof Expr.Call step && step.receiver() != null) {
      if (types.has(step, Role.OFFLOADS)) {
        return false;
      }
      asks |= types.has(step, Role.USES);
      root = step.receiver();
    }
    if (asks) {
      return true;
    }
    return depth > 0 && given(root).stream().anyMatch(value -> startsAtClient(value, depth - 1));
  }

  /** What the variable, or the method of this unit, gives; none for another expression. */
  private List<Expr> given(Expr root) {
    if (root instanceof Expr.VarRef ref) {
      return index.values(ref.var());
    }
    Decl.Method helper = root instanceof Expr.Call call ? index.method(call.member().key()) : null;
    return helper == null || helper.body() == null ? List.of() : index.returned(helper);
  }

  /** True if the function is handed what only event loops hand out. */
  private boolean isHanded(Node function) {
    return function instanceof Expr.Lambda lambda && isHanded(lambda.params());
  }

  private boolean isHanded(List<Decl.Var> params) {
    return params.stream()
        .map(param -> types.declared(param.type()).name())
        .anyMatch(name -> analysis.catalog().isKind(name, "event-loop"));
  }

  /** True if the method is handed what only event loops hand out. */
  private boolean isHanded(Decl.Method method) {
    return (isHanded(method.params()) || isOnLoop(method))
        && !isOfOffloaded(index.enclosingType(method))
        && index.callers(method).stream().noneMatch(this::isGivenToOffloading);
  }

  /** True for a method of a callback that the tables say is run so. */
  private boolean isOnLoop(Decl.Method method) {
    return analysis.catalog().named(method.name()).stream()
        .anyMatch(
            row ->
                row.role() == Role.ON_LOOP
                    && row.api()
                        .accepts(method.params().stream().map(p -> p.type().name()).toList())
                    && types.isA(index.enclosingType(method).self(), row.api().owner()));
  }

  /** True if an object of the type is handed, where it is made, to threads that may wait. */
  private boolean isOfOffloaded(Decl.TypeDecl handler) {
    return index.calls().stream()
        .filter(made -> made instanceof Expr.New creation && isOf(handler, creation))
        .anyMatch(made -> index.parent(made) instanceof Expr.Call taker && mayOffload(taker));
  }

  /** True if the call hands on to such threads, or may, as far as its overload is known. */
  private boolean mayOffload(Expr.Call taker) {
    return types.has(taker, Role.OFFLOADS)
        || !taker.member().resolved()
            && !taker.args().isEmpty()
            && analysis.catalog().named(taker.member().name()).stream()
                .anyMatch(
                    row ->
                        row.role() == Role.OFFLOADS
                            && row.api().accepts(taker.member().parameters()))
            && Constants.text(taker.args().get(0)).isEmpty();
  }

  private static boolean isOf(Decl.TypeDecl type, Expr.New made) {
    return made.body() == type
        || !type.self().name().isEmpty() && made.type().name().equals(type.self().name());
  }

  private boolean isGivenToOffloading(Expr caller) {
    return caller instanceof Expr.MethodRef
        && index.parent(caller) instanceof Expr.Call call
        && types.has(call, Role.OFFLOADS);
  }
}
