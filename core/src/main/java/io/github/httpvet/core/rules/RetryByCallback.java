package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Callbacks that start their exchange again whenever it fails. */
record RetryByCallback(Analysis analysis) {

  /** The calls that do so without a limit or a pause, in source order. */
  List<Expr.Call> found() {
    List<Expr.Call> found = new ArrayList<>();
    for (Expr expr : analysis.index().calls()) {
      if (expr instanceof Expr.Call call
          && call.pos().isReal()
          && analysis.index().executable(call) instanceof Decl.Method callback
          && isToldOfFailure(callback)
          && (isWithItself(call) || isOfStarter(call, callback))
          && isWithoutCondition(call, callback)
          && !isRestrained(call, callback)) {
        found.add(call);
      }
    }
    return found;
  }

  private boolean isToldOfFailure(Decl.Method method) {
    return analysis.catalog().named(method.name()).stream()
        .anyMatch(
            row ->
                row.role() == Role.TOLD_OF_FAILURE
                    && analysis
                        .types()
                        .isA(analysis.index().enclosingType(method).self(), row.api().owner()));
  }

  /** True for a request that is sent with this callback. */
  private boolean isWithItself(Expr.Call call) {
    // A copy of the call is what `clone` of every object gives, for who does not know better.
    Expr sent =
        call.receiver() instanceof Expr.Call copy && copy.member().name().equals("clone")
            ? copy.receiver()
            : call.receiver();
    return sent != null
        && (analysis.types().isRequest(sent) || analysis.types().isClient(sent))
        && call.args().stream().anyMatch(this::isThis);
  }

  private boolean isThis(Expr arg) {
    return arg.pos().isReal()
        && analysis
            .index()
            .unit()
            .text()
            .substring(arg.pos().start(), arg.pos().end())
            .equals("this");
  }

  /** True if the method around the callback, which sends the request, is called as it was. */
  private boolean isOfStarter(Expr.Call call, Decl.Method callback) {
    Decl.Method starter = analysis.index().method(call.member().key());
    return starter != null
        && starter.body() != null
        && analysis.index().isIn(callback, starter.body())
        && call.args().size() == starter.params().size()
        && RetryByRecursion.isEach(call.args(), starter.params())
        && !isRestrained(call, starter);
  }

  private boolean isWithoutCondition(Expr.Call call, Decl.Method callback) {
    for (Node at = analysis.index().parent(call);
        at != callback;
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.If
          || at instanceof Stmt.Switch
          || at instanceof Stmt.Loop
          || at instanceof Stmt.Catch
          || at instanceof Expr.Conditional) {
        return false;
      }
    }
    return analysis.index().callers(callback).isEmpty();
  }

  private boolean isRestrained(Expr.Call call, Decl.Method code) {
    Restraint restraint = new Restraint(analysis, code, call);
    return restraint.pauses() || leavesBefore(call, code);
  }

  /** True if the code may leave before it comes to the call, as after so many attempts. */
  private boolean leavesBefore(Expr.Call call, Decl.Method code) {
    boolean[] leaves = new boolean[1];
    Nodes.walk(
        code.body(),
        node ->
            leaves[0] |=
                (node instanceof Stmt.Return || node instanceof Stmt.Throw)
                    && node.pos().start() < call.pos().start()
                    && analysis.index().executable(node) == code);
    return leaves[0];
  }
}
