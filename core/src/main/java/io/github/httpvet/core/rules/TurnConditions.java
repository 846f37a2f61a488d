package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What decides whether a loop around an exchange takes another turn.
 *
 * @param loop around the call
 * @param call the exchange in it
 */
record TurnConditions(Analysis analysis, Stmt.Loop loop, Expr.Call call) {

  /** The statements that leave the loop, without those of functions in it. */
  List<Stmt> exits() {
    return statements(
        statement ->
            statement instanceof Stmt.Return
                || statement instanceof Stmt.Throw
                || statement instanceof Stmt.Jump jump && leaves(jump));
  }

  private boolean leaves(Stmt.Jump jump) {
    Node target = target(jump);
    return !isIn(target) && (target != loop || jump.isBreak());
  }

  /** The loop, switch or labelled statement that is left or goes on. */
  private Node target(Stmt.Jump jump) {
    for (Node at = analysis.index().parent(jump); at != null; at = analysis.index().parent(at)) {
      if (jump.label() != null
          ? at instanceof Stmt.Labeled named && named.label().equals(jump.label())
          : at instanceof Stmt.Loop || jump.isBreak() && at instanceof Stmt.Switch) {
        return at instanceof Stmt.Labeled named ? named.body() : at;
      }
    }
    return null;
  }

  private List<Stmt> statements(Predicate<Stmt> wanted) {
    List<Stmt> found = new ArrayList<>();
    Nodes.walkWhile(
        loop.body(),
        node -> {
          if (node instanceof Stmt statement && wanted.test(statement)) {
            found.add(statement);
          }
          return !(node instanceof Expr.Lambda || node instanceof Decl.TypeDecl);
        });
    return found;
  }

  /** True if some condition of the loop asks the answer for its status. */
  boolean askAnswer() {
    return conditions().stream().anyMatch(this::readsAnswer);
  }

  /** The conditions that decide: of the loop, and around what leaves it or begins a turn. */
  private Set<Expr> conditions() {
    Set<Expr> all = Collections.newSetFromMap(new IdentityHashMap<>());
    if (loop.condition() != null) {
      all.add(loop.condition());
    }
    List<Node> deciding = new ArrayList<>(exits());
    deciding.addAll(
        statements(
            statement ->
                statement instanceof Stmt.Jump jump && !jump.isBreak() && target(jump) == loop));
    if (loop.condition() != null) {
      Nodes.walk(
          loop.condition(),
          node -> {
            if (node instanceof Expr.VarRef ref && isFlagOfSuccess(ref.var())) {
              analysis.index().values(ref.var()).stream().filter(this::isIn).forEach(deciding::add);
            }
          });
    }
    for (Node exit : deciding) {
      for (Node at = exit; at != loop; at = analysis.index().parent(at)) {
        if (at instanceof Stmt.If branch) {
          all.add(branch.condition());
        } else if (at instanceof Stmt.Case branch
            && analysis.index().parent(branch) instanceof Stmt.Switch choice) {
          all.add(choice.selector());
        }
      }
    }
    return all;
  }

  private boolean readsAnswer(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr expr
                    && (isOfAnswer(expr) || expr instanceof Expr.VarRef ref && isAnswer(ref)));
    return found[0];
  }

  /** True if the loop goes on by what the answer tells, or until a flag is set behind the call. */
  boolean asksAnswer(Expr condition) {
    boolean[] found = {readsAnswer(condition)};
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr.VarRef ref
                    && isFlagOfSuccess(ref.var())
                    && analysis.index().values(ref.var()).stream().anyMatch(this::isIn));
    return found[0];
  }

  private boolean isOfAnswer(Expr expr) {
    return analysis.types().has(expr, Role.STATUS)
        || expr instanceof Expr.Call ask
            && ask.receiver() != null
            && analysis.types().has(expr, Role.NEUTRAL)
            && analysis.types().isResponse(analysis.types().of(ask.receiver()));
  }

  /** True if the condition asks something that the turn has made or set. */
  boolean asksTurn(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node == call
                    || node instanceof Expr expr && isOfAnswer(expr)
                    || node instanceof Expr.VarRef ref
                        && (isIn(ref.var())
                            || analysis.index().values(ref.var()).stream().anyMatch(this::isIn)));
    return found[0];
  }

  /**
   * True if all that decides rests on the answer: on no count, no time, no flag of others.
   *
   * @param failuresLeadOn whether a flag that is set behind the call tells that it worked
   */
  boolean restOnAnswerOnly(boolean failuresLeadOn) {
    return conditions().stream().allMatch(condition -> isOfAnswerOnly(condition, failuresLeadOn));
  }

  private boolean isOfAnswerOnly(Expr condition, boolean failuresLeadOn) {
    if (condition instanceof Expr.Op op) {
      return switch (op.kind()) {
        case AND, OR, NOT ->
            op.operands().stream().allMatch(part -> isOfAnswerOnly(part, failuresLeadOn));
        case EQ, NE, LT, LE, GT, GE ->
            op.operands().stream()
                .allMatch(side -> isConstant(side) || isOfAnswerOnly(side, failuresLeadOn));
        default -> false;
      };
    }
    return isConstant(condition)
        || isOfAnswer(condition)
        || isAskedOfAnswer(condition)
        || condition instanceof Expr.VarRef ref
            && (isAnswer(ref) || isFlagOfSuccess(ref.var()) && failuresLeadOn);
  }

  /** True for a getter or test of the answer, or of what such a one gave. */
  private boolean isAskedOfAnswer(Expr expr) {
    return isAskedOfAnswer(expr, MAX_DEPTH);
  }

  /** What is asked of what a variable has is followed so far: it may be given its own again. */
  private static final int MAX_DEPTH = 4;

  private boolean isAskedOfAnswer(Expr expr, int depth) {
    if (depth == 0
        || !(expr instanceof Expr.Call asked)
        || asked.receiver() == null
        || !asked.args().stream().allMatch(TurnConditions::isConstant)) {
      return false;
    }
    Expr from = asked.receiver();
    return comesFromAnswer(from, depth - 1)
        || from instanceof Expr.VarRef ref && isAnswer(ref, depth - 1);
  }

  private static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Literal || Constants.of(expr) != null;
  }

  /** True if the variable has what the exchange gives, or a number or flag that it tells. */
  private boolean isAnswer(Expr.VarRef ref) {
    return isAnswer(ref, MAX_DEPTH);
  }

  private boolean isAnswer(Expr.VarRef ref, int depth) {
    List<Expr> values = analysis.index().values(ref.var());
    return !values.isEmpty()
        && (ref.var().kind() == Decl.VarKind.LOCAL || ref.var().kind() == Decl.VarKind.RESOURCE)
        && values.stream().anyMatch(value -> comesFromAnswer(value, depth))
        && values.stream().allMatch(value -> isConstant(value) || comesFromAnswer(value, depth));
  }

  private boolean comesFromAnswer(Expr value, int depth) {
    return value instanceof Expr.Call other
        && (Exchanges.isSynchronous(analysis, other)
            || isOfAnswer(other)
            || isAskedOfAnswer(other, depth));
  }

  /** True for a local flag that only constants are put into. */
  private boolean isFlagOfSuccess(Decl.Var var) {
    List<Expr> values = analysis.index().values(var);
    return var.kind() == Decl.VarKind.LOCAL
        && !values.isEmpty()
        && values.stream().allMatch(value -> Constants.of(value) instanceof Boolean);
  }

  private static final Pattern ERROR = Pattern.compile("isError|is5xx\\w*|isServerError\\w*");

  private static final Pattern REDIRECT = Pattern.compile("isRedirect\\w*|is3xx\\w*");

  /** True if the next turn comes after any error, or after one of the server. */
  boolean asksForErrors() {
    return areAskedBy(ERROR);
  }

  /** True if the next turn comes after a redirect, as a method of the answer says. */
  boolean askForRedirects() {
    return areAskedBy(REDIRECT);
  }

  private boolean areAskedBy(Pattern names) {
    boolean[] found = new boolean[1];
    for (Expr condition : conditions()) {
      Nodes.walk(
          condition,
          node ->
              found[0] |=
                  node instanceof Expr.Call ask && names.matcher(ask.member().name()).matches());
    }
    return found[0];
  }

  /** The numbers that the answer's status is compared with to decide about the next turn. */
  Set<Long> statuses() {
    Set<Long> all = new TreeSet<>();
    for (Expr condition : conditions()) {
      Nodes.walk(
          condition,
          node -> {
            Long number = node instanceof Expr expr ? Constants.integer(expr) : null;
            if (number != null && number >= 100 && number < 600) {
              all.add(number);
            }
          });
    }
    return all;
  }

  private boolean isIn(Node node) {
    return analysis.index().isIn(node, loop.body());
  }
}
