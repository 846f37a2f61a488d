package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags calls that wait for a server while a monitor, a lock or a transaction is held. */
final class HttpCallUnderLock implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpCallUnderLock",
          "Blocking HTTP call while a lock or a transaction is held, so others wait for the server",
          """
          A call to a slow server that is made under a monitor, a lock or in a transaction holds \
          the lock, or the database connection, for as long as the server takes: one slow server \
          stops everybody who needs the same. Make the call before or after.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr.Call call : Exchanges.in(analysis)) {
      held(analysis, call).ifPresent(what -> findings.add(finding(call, what)));
    }
    return findings;
  }

  private static Finding finding(Expr.Call call, String what) {
    return new Finding(
        INFO.name(),
        call,
        "`"
            + call.member().name()
            + "` waits for a server while "
            + what
            + " is held, so others wait for it, too",
        List.of(),
        "Make the call before or after, and hold nothing while it lasts");
  }

  /** What is held at the call; empty if the unit shows nothing. */
  private static Optional<String> held(Analysis analysis, Expr call) {
    return held(analysis, call, new HashSet<>());
  }

  private static Optional<String> held(Analysis analysis, Expr call, Set<Decl.Method> callees) {
    Node child = call;
    for (Node at = analysis.index().parent(call); at != null; at = analysis.index().parent(at)) {
      if (at instanceof Expr.Lambda) {
        return analysis.index().parent(at) instanceof Expr.Call runner
                && analysis.types().has(runner, Role.HOLDS)
            ? Optional.of(TRANSACTION)
            : Optional.empty();
      }
      if (at instanceof Decl.TypeDecl) {
        return Optional.empty();
      }
      if (at instanceof Stmt.Sync sync && sync.body() == child) {
        return Optional.of("a monitor");
      }
      if (at instanceof Stmt.Try attempt && attempt.last() != child && unlocks(attempt)) {
        return Optional.of("a lock");
      }
      if (at instanceof Decl.Method method) {
        return isBegun(analysis, call, method)
            ? Optional.of(TRANSACTION)
            : ofMethod(analysis, method).or(() -> byCallers(analysis, method, callees));
      }
      child = at;
    }
    return Optional.empty();
  }

  private static final String TRANSACTION = "a transaction";

  /** What all who call the private method hold. */
  private static Optional<String> byCallers(
      Analysis analysis, Decl.Method method, Set<Decl.Method> callees) {
    List<Expr> callers = analysis.index().callers(method);
    Optional<String> all = Optional.empty();
    if (!method.modifiers().contains(Decl.Modifier.PRIVATE) || !callees.add(method)) {
      return all;
    }
    for (Expr caller : callers) {
      all = caller instanceof Expr.Call ? held(analysis, caller, callees) : Optional.empty();
      if (all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  /** True if the method begins a transaction before the call, and ends it behind. */
  private static boolean isBegun(Analysis analysis, Expr call, Decl.Method method) {
    boolean begins = false;
    boolean ends = false;
    for (Expr other : analysis.index().calls()) {
      if (analysis.index().executable(other) == method
          && analysis
              .types()
              .row(other, Role.BEGINS)
              .filter(row -> Constants.areGiven(other, row))
              .isPresent()) {
        begins |= other.pos().anchor() < call.pos().anchor();
      }
      if (analysis.index().executable(other) == method && analysis.types().has(other, Role.ENDS)) {
        if (other.pos().anchor() < call.pos().anchor() && isOnTheWay(analysis, other, call)) {
          return false;
        }
        ends |= other.pos().anchor() > call.pos().anchor();
      }
    }
    return begins && ends;
  }

  /** True if all that comes to the call has made the other one, too. */
  private static boolean isOnTheWay(Analysis analysis, Expr other, Expr call) {
    Node block = analysis.index().parent(analysis.index().parent(other));
    return block != null && analysis.index().isIn(call, block);
  }

  private static Optional<String> ofMethod(Analysis analysis, Decl.Method method) {
    if (method.modifiers().contains(Decl.Modifier.SYNCHRONIZED)) {
      return Optional.of("a monitor");
    }
    Decl.TypeDecl type = analysis.index().enclosingType(method);
    boolean isOwn = isTransactional(method.annotations());
    boolean isOfType =
        type != null
            && isTransactional(type.annotations())
            && method.modifiers().contains(Decl.Modifier.PUBLIC)
            && !method.isConstructor();
    return isOwn && !suspends(analysis, method) || isOfType && !isOwn && !suspends(analysis, type)
        ? Optional.of(TRANSACTION)
        : Optional.empty();
  }

  private static boolean isTransactional(List<String> annotations) {
    return annotations.stream().anyMatch(name -> name.endsWith("Transactional"));
  }

  /** True if the declaration's annotation says that it runs without a transaction. */
  private static boolean suspends(Analysis analysis, Decl declaration) {
    if (!declaration.pos().isReal()) {
      return true;
    }
    // The tree has no values of annotations; they stand before the name.
    String text = analysis.index().unit().text();
    int name = declaration.pos().anchor();
    int from = Math.max(0, text.lastIndexOf("Transactional", name));
    String annotation = text.substring(from, name);
    return annotation.contains("NOT_SUPPORTED")
        || annotation.contains("NEVER")
        || annotation.contains("SUPPORTS");
  }

  private static boolean unlocks(Stmt.Try attempt) {
    return attempt.last() != null
        && attempt.last().statements().stream()
            .anyMatch(
                statement ->
                    statement instanceof Stmt.ExprStmt step
                        && step.expr() instanceof Expr.Call call
                        && call.member().name().startsWith("unlock"));
  }
}
