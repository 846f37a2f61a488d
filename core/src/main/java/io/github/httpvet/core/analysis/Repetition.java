package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether code runs many times: in a loop, in a function that runs once an element, in a helper.
 */
public final class Repetition {

  private static final int MAX_DEPTH = 3;

  private final UnitIndex index;
  private final Types types;

  Repetition(UnitIndex index, Types types) {
    this.index = index;
    this.types = types;
  }

  /**
   * What repeats the node: a {@link Stmt.Loop}, or the call that runs a lambda or method reference
   * many times; empty if the unit shows none. A loop that surely leaves after the node, or goes on
   * only until the node has succeeded, repeats nothing.
   */
  public Optional<Node> around(Expr node) {
    return around(node, new HashSet<>(), MAX_DEPTH);
  }

  private Optional<Node> around(Node node, Set<Object> seen, int depth) {
    Node child = node;
    Node at = index.parent(node);
    while (at != null && !(at instanceof Decl.TypeDecl)) {
      if (at instanceof Stmt.Loop loop && repeats(loop, child) && !leaves(node, loop)) {
        return Optional.of(loop);
      }
      if (isFunction(child)) {
        Optional<Node> repeated = runner((Expr) child, depth);
        if (repeated.isPresent()) {
          return repeated;
        }
      }
      if (at instanceof Decl.Method method) {
        return depth == 0 || !seen.add(method.key())
            ? Optional.empty()
            : throughObject(method, depth).or(() -> throughCallers(method, seen, depth));
      }
      child = at;
      at = index.parent(at);
    }
    return Optional.empty();
  }

  /** The call that runs the function, or object of a function, many times. */
  private Optional<Node> runner(Expr function, int depth) {
    Node around = index.parent(function);
    if (around instanceof Expr.Call call) {
      return call.receiver() != function && types.has(call, Role.REPEATS)
          ? Optional.of(call)
          : Optional.empty();
    }
    return named(around).stream()
        .filter(reference -> depth > 0)
        .flatMap(reference -> runner(reference, depth - 1).stream())
        .findFirst();
  }

  /** Where the variable or field is named that the node gives its value; empty for others. */
  private List<? extends Expr> named(Node node) {
    if (node instanceof Stmt.Local local) {
      return index.references(local.var());
    }
    if (node instanceof Decl.Field field) {
      return index.references(field);
    }
    return node instanceof Expr.Assign assign
            && assign.target() instanceof Expr.FieldRef ref
            && index.field(ref.key()) != null
        ? index.references(index.field(ref.key()))
        : List.of();
  }

  /** What repeats the one method that objects of the type are for, such as a timer's task. */
  private Optional<Node> throughObject(Decl.Method method, int depth) {
    Decl.TypeDecl type = index.enclosingType(method);
    return FUNCTIONS.contains(method.name())
        ? index.calls().stream()
            .filter(call -> call instanceof Expr.New made && isOf(made, type))
            .flatMap(made -> runner(made, depth).stream())
            .findFirst()
        : Optional.empty();
  }

  private static final Set<String> FUNCTIONS =
      Set.of("run", "call", "get", "accept", "apply", "handle");

  private static boolean isOf(Expr.New made, Decl.TypeDecl type) {
    return made.body() == type
        || made.body() == null
            && !made.type().name().isEmpty()
            && made.type().name().equals(type.self().name());
  }

  private Optional<Node> throughCallers(Decl.Method method, Set<Object> seen, int depth) {
    for (Expr caller : index.callers(method)) {
      Optional<Node> found = isGuarded(caller) ? Optional.empty() : around(caller, seen, depth - 1);
      if (found.isEmpty()
          && caller instanceof Expr.MethodRef
          && index.parent(caller) instanceof Expr.Call call
          && types.has(call, Role.REPEATS)) {
        found = Optional.of(call);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isFunction(Node node) {
    return node instanceof Expr.Lambda || node instanceof Expr.MethodRef;
  }

  private static boolean repeats(Stmt.Loop loop, Node child) {
    return child != loop.iterable() && !loop.init().contains(child);
  }

  /** True if the node runs at most once in the loop, or only until it has worked. */
  private boolean leaves(Node node, Stmt.Loop loop) {
    boolean leaves = false;
    boolean inner = false;
    Node child = node;
    for (Node at = index.parent(node); at != loop && at != null; at = index.parent(at)) {
      if (at instanceof Expr.Lambda || at instanceof Stmt.Try tried && retries(tried, child)) {
        leaves = false; // a lambda's return is not the loop's; a catch may go on with the loop
      } else if (at instanceof Stmt.Return) {
        leaves = true;
      } else if (at instanceof Stmt.Block block) {
        leaves |= leavesAfter(block.statements(), child, inner);
      } else if (at instanceof Stmt.Case aCase) {
        leaves |= leavesAfter(aCase.body(), child, true);
      }
      inner |= at instanceof Stmt.Loop;
      child = at;
    }
    return leaves || isGuarded(node);
  }

  /** True if an exception in the body of the {@code try} may lead to the loop's next turn. */
  private static boolean retries(Stmt.Try tried, Node child) {
    return child == tried.body()
        && tried.catches().stream().anyMatch(clause -> !leavesAfter(clause.body()));
  }

  private static boolean leavesAfter(Stmt.Block body) {
    List<Stmt> statements = body.statements();
    Stmt last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof Stmt.Return
        || last instanceof Stmt.Throw
        || last instanceof Stmt.Jump jump && jump.isBreak();
  }

  private static boolean leavesAfter(List<Stmt> statements, Node child, boolean inner) {
    boolean after = false;
    for (Stmt statement : statements) {
      if (after
          && (statement instanceof Stmt.Return
              || statement instanceof Stmt.Throw
              || statement instanceof Stmt.Jump jump && jump.isBreak() && !inner)) {
        return true;
      }
      after |= statement == child;
    }
    return false;
  }

  /**
   * True in a private helper whose result fields keep, so that it runs until it has worked once:
   * all its callers are guarded and store what it gives.
   */
  public boolean isOfKeptResult(Node node) {
    return isOfKeptResult(node, MAX_DEPTH);
  }

  private boolean isOfKeptResult(Node node, int depth) {
    return depth > 0
        && index.executable(node) instanceof Decl.Method helper
        && helper.modifiers().contains(Decl.Modifier.PRIVATE)
        && !index.callers(helper).isEmpty()
        && index.callers(helper).stream()
            .allMatch(caller -> isForEmptyField(caller) || isOfKeptResult(caller, depth - 1));
  }

  /** True for what fills a field under {@code if (field == null)}. */
  private boolean isForEmptyField(Expr value) {
    Object key =
        index.parent(value) instanceof Expr.Assign assign
                && assign.value() == value
                && assign.target() instanceof Expr.FieldRef field
            ? field.key()
            : null;
    Node child = value;
    for (Node at = index.parent(value);
        key != null && at != null && !(at instanceof Decl);
        at = index.parent(at)) {
      if (at instanceof Stmt.If test && test.then() == child && isNullTest(test.condition(), key)) {
        return true;
      }
      child = at;
    }
    return false;
  }

  private static boolean isNullTest(Expr condition, Object key) {
    return condition instanceof Expr.Op op
        && op.kind() == Expr.OpKind.EQ
        && op.operands().stream()
            .anyMatch(operand -> operand instanceof Expr.Literal l && l.value() == null)
        && op.operands().stream()
            .anyMatch(operand -> operand instanceof Expr.FieldRef ref && key.equals(ref.key()));
  }

  /** True under {@code if (x == null)}, {@code while (x == null)} and cache look-ups for it. */
  public boolean isGuarded(Node node) {
    Node child = node;
    Node at = index.parent(node);
    while (at != null && !(at instanceof Decl.Method) && !(at instanceof Decl.TypeDecl)) {
      if (at instanceof Stmt.If test
              && test.condition() != child
              && asksForAbsence(test.condition())
          || at instanceof Stmt.Loop loop
              && loop.condition() != null
              && loop.body() == child
              && asksForAbsence(loop.condition())
          || at instanceof Expr.Conditional choice
              && choice.condition() != child
              && asksForAbsence(choice.condition())) {
        return true;
      }
      child = at;
      at = index.parent(at);
    }
    return false;
  }

  private boolean asksForAbsence(Expr condition) {
    if (condition instanceof Expr.Op op) {
      if (op.kind() == Expr.OpKind.EQ || op.kind() == Expr.OpKind.NE) {
        return op.operands().stream()
                .anyMatch(operand -> operand instanceof Expr.Literal l && l.value() == null)
            && op.operands().stream().anyMatch(this::isStoredClient);
      }
      return op.operands().stream().anyMatch(this::asksForAbsence);
    }
    return condition instanceof Expr.Call call && call.member().name().equals("containsKey")
        || condition instanceof Expr.Call once && once.member().name().equals("compareAndSet");
  }

  /** A client that lives longer than the guarded block: asked whether it is there yet. */
  private boolean isStoredClient(Expr expr) {
    return (expr instanceof Expr.VarRef || expr instanceof Expr.FieldRef) && types.isClient(expr);
  }
}
