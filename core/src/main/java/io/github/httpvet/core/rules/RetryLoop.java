package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A loop that makes the same exchange again where it did not go well.
 *
 * @param loop the loop
 * @param call the exchange in it
 */
record RetryLoop(Analysis analysis, Stmt.Loop loop, Expr.Call call) {

  /** The innermost loop around an exchange, if that is there to try again. */
  static Optional<RetryLoop> around(Analysis analysis, Expr.Call call) {
    return innermost(analysis, call).filter(RetryLoop::isRetry);
  }

  /** The innermost loop around an exchange, if it goes wherever answers lead, without an end. */
  static Optional<RetryLoop> following(Analysis analysis, Expr.Call call) {
    return innermost(analysis, call).filter(RetryLoop::followsWithoutEnd);
  }

  private static Optional<RetryLoop> innermost(Analysis analysis, Expr.Call call) {
    Node executable = analysis.index().executable(call);
    for (Node at = analysis.index().parent(call);
        at != null && at != executable;
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Loop loop) {
        return loop.each() == null
            ? Optional.of(new RetryLoop(analysis, loop, call))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isRetry() {
    return new SameRequest(analysis, loop).isSent(call)
        && !Exchanges.isAskedAgain(analysis, call, loop)
        && !isRedirect()
        && (isLeftOnSuccess() || loop.condition() != null && turns().asksAnswer(loop.condition()))
        && (failures().leadOn() || turns().askAnswer());
  }

  /** True if the next turn goes where the answer says. */
  private boolean isRedirect() {
    Set<Long> statuses = turns().statuses();
    return statuses.isEmpty()
        ? turns().askForRedirects()
        : statuses.stream().allMatch(status -> status >= 300 && status < 400);
  }

  private boolean followsWithoutEnd() {
    return isRedirect()
        && loop.update().isEmpty()
        && turns().restOnAnswerOnly(false)
        && !restraint().handsFailuresOn();
  }

  /** True if the code of the loop ends it, or the method, in some branch or behind the call. */
  private boolean isLeftOnSuccess() {
    return turns().exits().stream().anyMatch(this::isAfterSuccess)
        || analysis.index().parent(call) instanceof Stmt.Return;
  }

  /** True for a way out behind the call that is not that of a failure, or of others' wish. */
  private boolean isAfterSuccess(Stmt exit) {
    for (Node at = exit; at != loop; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Catch
          || at instanceof Stmt.If branch && !turns().asksTurn(branch.condition())) {
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

  /** What decides about the turns. */
  TurnConditions turns() {
    return new TurnConditions(analysis, loop, call);
  }

  /** What failures of the exchange lead to. */
  FailedAttempts failures() {
    return new FailedAttempts(analysis, loop, call);
  }

  /** True if nothing but the answer ends the loop: no count, no time, no flag of others. */
  boolean isEndless() {
    return loop.kind() != Stmt.LoopKind.FOREACH
        && loop.update().isEmpty()
        && turns().restOnAnswerOnly(failures().leadOn())
        && !restraint().pauses()
        && !restraint().handsFailuresOn();
  }

  /** What holds the loop back besides its conditions. */
  Restraint restraint() {
    return new Restraint(analysis, loop, call);
  }

  /** How often the loop turns at most, if a constant tells; 0 if none does. */
  long attempts() {
    long most = attempts(loop.condition());
    for (Stmt exit : turns().exits()) {
      for (Node at = exit; at != loop && most == 0; at = analysis.index().parent(at)) {
        if (at instanceof Stmt.If branch) {
          most = Math.max(0, attemptsUntil(branch.condition()));
        }
      }
    }
    return most;
  }

  /** True if the loop counts its turns, up to a number that is not known. */
  boolean countsToUnknown() {
    return loop.condition() instanceof Expr.Op test
        && COMPARES.contains(test.kind())
        && test.operands().size() == 2
        && test.operands().stream().anyMatch(side -> counted(side) != null)
        && test.operands().stream()
            .anyMatch(
                side ->
                    counted(side) == null && Constants.integer(side) == null && !isOfCaller(side));
  }

  /** True for a parameter: who gives it knows how long each attempt takes. */
  private static boolean isOfCaller(Expr side) {
    return side instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.PARAMETER;
  }

  private static final Set<Expr.OpKind> COMPARES =
      Set.of(Expr.OpKind.LT, Expr.OpKind.LE, Expr.OpKind.GT, Expr.OpKind.GE, Expr.OpKind.NE);

  /** The variable that the loop counts; null for anything else. */
  private Decl.Var counted(Expr side) {
    Expr at = side;
    while (at instanceof Expr.Op step && step.kind() == Expr.OpKind.INCREMENT) {
      at = step.operands().get(0);
    }
    return at instanceof Expr.VarRef ref
            && analysis.index().references(ref.var()).stream()
                .anyMatch(
                    other ->
                        analysis.index().parent(other) instanceof Expr.Op op
                            && op.kind() == Expr.OpKind.INCREMENT
                            && analysis.index().isIn(other, loop))
        ? ref.var()
        : null;
  }

  /** How often it turns if it goes on while that holds; 0 if constants do not tell. */
  private long attempts(Expr condition) {
    if (!(condition instanceof Expr.Op test) || test.operands().size() != 2) {
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

  /** How often it turns if it ends as soon as that holds, or part of it. */
  private long attemptsUntil(Expr condition) {
    if (!(condition instanceof Expr.Op test)) {
      return 0;
    }
    if (test.kind() == Expr.OpKind.OR) {
      return test.operands().stream().mapToLong(this::attemptsUntil).max().orElse(0);
    }
    if (test.operands().size() != 2 || counted(test.operands().get(0)) == null) {
      return 0;
    }
    Long limit = Constants.integer(test.operands().get(1));
    Long first = first(test.operands().get(0));
    return limit == null || first == null
        ? 0
        : switch (test.kind()) {
          case GE, EQ -> limit - first;
          case GT -> limit - first + 1;
          case LE -> first - limit;
          case LT -> first - limit + 1;
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
}
