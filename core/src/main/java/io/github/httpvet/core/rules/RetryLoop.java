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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A loop that makes the same exchange again where it did not go well.
 *
 * @param loop the loop
 * @param call the exchange in it
 */
record RetryLoop(Analysis analysis, Stmt.Loop loop, Expr.Call call) {

  /** The innermost loop around an exchange, if that is there to try again. */
  static Optional<RetryLoop> around(Analysis analysis, Expr.Call call) {
    Node executable = analysis.index().executable(call);
    for (Node at = analysis.index().parent(call);
        at != null && at != executable;
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Loop loop) {
        RetryLoop retry = new RetryLoop(analysis, loop, call);
        return loop.each() == null && retry.isRetry() ? Optional.of(retry) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isRetry() {
    return new SameRequest(analysis, loop).isSent(call)
        && !Exchanges.isAskedAgain(analysis, call, loop)
        && !isRedirect()
        && (isLeftOnSuccess() || loop.condition() != null && isAskedOfAnswer(loop.condition()))
        && (failures().leadOn() || asksAnswer());
  }

  /** True if the next turn goes where the answer says. */
  private boolean isRedirect() {
    Set<Long> statuses = statuses();
    return !statuses.isEmpty()
        && statuses.stream().allMatch(status -> status >= 300 && status < 400);
  }

  /** True if the code of the loop ends it, or the method, in some branch or behind the call. */
  private boolean isLeftOnSuccess() {
    return exits().stream().anyMatch(this::isAfterSuccess)
        || analysis.index().parent(call) instanceof Stmt.Return;
  }

  /** True for a way out behind the call that is not that of a failure, or of others' wish. */
  private boolean isAfterSuccess(Stmt exit) {
    for (Node at = exit; at != loop; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Catch
          || at instanceof Stmt.If branch && !isOfTurn(branch.condition())) {
        return false;
      }
    }
    return exit.pos().anchor() > call.pos().anchor() || holdsCall(exit);
  }

  private boolean holdsCall(Stmt exit) {
    for (Node at = call; at != loop; at = analysis.index().parent(at)) {
      if (at == exit) {
        return true;
      }
    }
    return false;
  }

  /** True if the condition asks something that the turn has made or set. */
  private boolean isOfTurn(Expr condition) {
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

  private boolean isIn(Node node) {
    return analysis.index().isIn(node, loop.body());
  }

  /** The statements that leave the loop, without those of inner loops and functions. */
  private List<Stmt> exits() {
    List<Stmt> exits = new ArrayList<>();
    Nodes.walkWhile(
        loop.body(),
        node -> {
          if (node instanceof Stmt.Return
              || node instanceof Stmt.Throw
              || node instanceof Stmt.Jump jump && jump.isBreak()) {
            exits.add((Stmt) node);
          }
          return !(node instanceof Expr.Lambda || node instanceof Decl.TypeDecl);
        });
    return exits;
  }

  /** What failures of the exchange lead to. */
  FailedAttempts failures() {
    return new FailedAttempts(analysis, loop, call);
  }

  /** True if some condition of the loop asks the answer for its status. */
  private boolean asksAnswer() {
    return conditions().stream().anyMatch(this::readsAnswer);
  }

  /** The conditions that decide about the turns: of the loop, and around what leaves it. */
  private Set<Expr> conditions() {
    Set<Expr> all = Collections.newSetFromMap(new IdentityHashMap<>());
    if (loop.condition() != null) {
      all.add(loop.condition());
    }
    List<Node> deciding = new ArrayList<>(exits());
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
  private boolean isAskedOfAnswer(Expr condition) {
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

  /** True if nothing but the answer ends the loop: no count, no time, no flag of others. */
  boolean isEndless() {
    return loop.kind() != Stmt.LoopKind.FOREACH
        && loop.update().isEmpty()
        && conditions().stream().allMatch(this::isOnAnswerOnly)
        && !pauses()
        && !handsFailuresOn();
  }

  private static final Pattern TOLD =
      Pattern.compile("(?i)(log|warn|error|info|debug|trace|print|fine|severe|report|add|on).*");

  /** True if a failure is given to code that may throw at last: not to a log. */
  private boolean handsFailuresOn() {
    boolean[] found = new boolean[1];
    Nodes.walk(
        loop,
        node -> {
          if (node instanceof Expr.Call other && !TOLD.matcher(other.member().name()).matches()) {
            found[0] |=
                other.args().stream()
                    .anyMatch(
                        arg ->
                            arg instanceof Expr.VarRef ref
                                && analysis.index().parent(ref.var()) instanceof Stmt.Catch);
          }
        });
    return found[0];
  }

  private boolean isOnAnswerOnly(Expr condition) {
    if (condition instanceof Expr.Op op) {
      return switch (op.kind()) {
        case AND, OR, NOT -> op.operands().stream().allMatch(this::isOnAnswerOnly);
        case EQ, NE, LT, LE, GT, GE ->
            op.operands().stream().allMatch(side -> isConstant(side) || isOnAnswerOnly(side));
        default -> false;
      };
    }
    return isConstant(condition)
        || isOfAnswer(condition)
        || condition instanceof Expr.VarRef ref
            && (isAnswer(ref) || isFlagOfSuccess(ref.var()) && failures().leadOn());
  }

  private static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Literal || Constants.of(expr) != null;
  }

  /** True if the variable has what the exchange gives, or a number or flag that it tells. */
  private boolean isAnswer(Expr.VarRef ref) {
    List<Expr> values = analysis.index().values(ref.var());
    return !values.isEmpty()
        && ref.var().kind() == Decl.VarKind.LOCAL
        && values.stream().anyMatch(this::comesFromAnswer)
        && values.stream().allMatch(value -> isConstant(value) || comesFromAnswer(value));
  }

  private boolean comesFromAnswer(Expr value) {
    return value instanceof Expr.Call other
        && (Exchanges.isSynchronous(analysis, other) || isOfAnswer(other));
  }

  /** True for a local flag that only constants are put into. */
  private boolean isFlagOfSuccess(Decl.Var var) {
    List<Expr> values = analysis.index().values(var);
    return var.kind() == Decl.VarKind.LOCAL
        && !values.isEmpty()
        && values.stream().allMatch(value -> Constants.of(value) instanceof Boolean);
  }

  private static final Pattern PAUSE =
      Pattern.compile(
          "(?i).*(sleep|await|wait|park|pause|delay|backoff|acquire|poll|take|interrupt|cancel).*");

  /** True if something in the loop waits between the turns, or asks whether to go on. */
  private boolean pauses() {
    boolean[] found = new boolean[1];
    Nodes.walk(
        loop,
        node ->
            found[0] |=
                node instanceof Expr.Call other
                    && other != call
                    && PAUSE.matcher(other.member().name()).matches());
    return found[0];
  }

  private static final Pattern CLOCK =
      Pattern.compile("(?i).*(nanotime|currenttime|millis|now|before|after|elapsed|deadline).*");

  /** True if something in the loop looks at a clock. */
  boolean asksTime() {
    boolean[] found = new boolean[1];
    Nodes.walk(
        loop,
        node ->
            found[0] |=
                node instanceof Expr.Call other && CLOCK.matcher(other.member().name()).matches());
    return found[0];
  }

  /** How often the loop turns at most, if a constant tells; 0 if none does. */
  long attempts() {
    if (!(loop.condition() instanceof Expr.Op test) || test.operands().size() != 2) {
      return 0;
    }
    Long limit = Constants.integer(test.operands().get(1));
    Long first = first(test.operands().get(0));
    return limit == null || first == null
        ? 0
        : switch (test.kind()) {
          case LT -> limit - first;
          case LE -> limit - first + 1;
          case GT -> first - limit;
          case GE -> first - limit + 1;
          case NE -> Math.abs(limit - first);
          default -> 0;
        };
  }

  /** The number that a counter starts with, if the unit gives it one only. */
  private Long first(Expr counter) {
    Expr start = counter;
    while (start instanceof Expr.Op step && step.kind() == Expr.OpKind.INCREMENT) {
      start = step.operands().get(0);
    }
    List<Long> numbers =
        start instanceof Expr.VarRef ref
            ? analysis.index().values(ref.var()).stream()
                .map(Constants::integer)
                .filter(Objects::nonNull)
                .toList()
            : List.of();
    return numbers.size() == 1 ? numbers.get(0) : null;
  }

  private static final Pattern ERROR = Pattern.compile("isError|is5xx\\w*|isServerError\\w*");

  /** True if the next turn comes after any error, or after one of the server. */
  boolean asksForErrors() {
    boolean[] found = new boolean[1];
    for (Expr condition : conditions()) {
      Nodes.walk(
          condition,
          node ->
              found[0] |=
                  node instanceof Expr.Call ask && ERROR.matcher(ask.member().name()).matches());
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
}
