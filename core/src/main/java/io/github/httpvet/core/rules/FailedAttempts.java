package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which failures of an exchange lead to the next turn of the loop around it.
 *
 * @param loop around the call
 */
record FailedAttempts(Analysis analysis, Stmt.Loop loop, Expr.Call call) {

  private static final Pattern UNSENT =
      Pattern.compile(".*(Connect|UnknownHost|NoRoute|UnresolvedAddress)\\w*Exception");

  private static final Pattern TIMEOUT =
      Pattern.compile("(.*\\.)?((Socket|Http|Read)?Timeout|InterruptedIO)Exception");

  /** True if some failure does. */
  boolean leadOn() {
    return leadOn(attempt -> attempt.catches().stream().anyMatch(FailedAttempts::goesOn));
  }

  /** True if one does that may come after the request was sent. */
  boolean leadOnUnknowing() {
    return leadOn(
        attempt ->
            attempt.catches().stream()
                .anyMatch(clause -> goesOn(clause) && !areAll(UNSENT, clause.types())));
  }

  /** True if one does that comes when the time is over. */
  boolean leadOnAfterTimeout() {
    return leadOn(
        attempt -> {
          for (Stmt.Catch clause : attempt.catches()) {
            if (areAll(TIMEOUT, clause.types())) {
              return goesOn(clause);
            }
            if (goesOn(clause) && !areAll(UNSENT, clause.types()) && !rethrowsTimeout(clause)) {
              return true;
            }
          }
          return false;
        });
  }

  private boolean leadOn(Predicate<Stmt.Try> asked) {
    Node child = call;
    for (Node at = analysis.index().parent(call); at != loop; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Try attempt
          && (attempt.body() == child || child instanceof Stmt.Resource)
          && asked.test(attempt)) {
        return true;
      }
      child = at;
    }
    return false;
  }

  private static boolean areAll(Pattern kind, List<TypeRef> types) {
    return types.stream().allMatch(type -> kind.matcher(type.name()).matches());
  }

  private static boolean goesOn(Stmt.Catch clause) {
    return !leaves(clause.body());
  }

  /** True if the code ends by leaving the loop or method around it. */
  static boolean leaves(Stmt statement) {
    List<Stmt> statements =
        statement instanceof Stmt.Block block ? block.statements() : List.of(statement);
    Stmt last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof Stmt.Return
        || last instanceof Stmt.Throw
        || last instanceof Stmt.Jump jump && jump.isBreak();
  }

  /** True for {@code if (e instanceof SocketTimeoutException) throw e;} among the statements. */
  private static boolean rethrowsTimeout(Stmt.Catch clause) {
    return clause.body().statements().stream()
        .anyMatch(
            statement ->
                statement instanceof Stmt.If test
                    && asksForTimeout(test.condition())
                    && leaves(test.then()));
  }

  private static boolean asksForTimeout(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr.InstanceOf test
                    && TIMEOUT.matcher(test.tested().name()).matches());
    return found[0];
  }
}
