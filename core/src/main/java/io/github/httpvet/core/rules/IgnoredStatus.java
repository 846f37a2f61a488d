package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exchange that gives the body of every answer, since something was told to take no status for
 * an error.
 *
 * @param setter what told it so
 * @param exchange the first call that gives nothing but the body
 */
record IgnoredStatus(Expr.Call setter, Expr.Call exchange) {

  /** Those of a unit, one for each setter. */
  static List<IgnoredStatus> in(Analysis analysis) {
    List<IgnoredStatus> all = new ArrayList<>();
    for (Expr expr : analysis.index().calls()) {
      if (expr instanceof Expr.Call setter
          && setter.receiver() != null
          && analysis
              .types()
              .row(setter, Role.IGNORES_STATUS)
              .filter(row -> isGiven(analysis, setter, row))
              .isPresent()) {
        exchange(analysis, setter).ifPresent(call -> all.add(new IgnoredStatus(setter, call)));
      }
    }
    return all;
  }

  private static boolean isGiven(Analysis analysis, Expr.Call setter, Row row) {
    return Constants.areGiven(setter, row)
        || row.details().constants().stream()
            .allMatch(
                constant ->
                    constant.text().equals("->false")
                        && constant.argument() < setter.args().size()
                        && setter.args().get(constant.argument()) instanceof Expr.New made
                        && isNever(analysis, made));
  }

  /** True for an object of a class of the unit whose only method always gives false. */
  private static boolean isNever(Analysis analysis, Expr.New made) {
    List<Decl.Method> methods =
        analysis.index().methods().stream()
            .filter(method -> !method.isConstructor() && method.pos().isReal())
            .filter(
                method ->
                    analysis.index().enclosingType(method).self().name().equals(made.type().name()))
            .toList();
    return methods.size() == 1
        && methods.get(0).body() != null
        && methods.get(0).body().statements().size() == 1
        && methods.get(0).body().statements().get(0) instanceof Stmt.Return result
        && result.value() != null
        && Boolean.FALSE.equals(Constants.of(result.value()));
  }

  /** The first call that takes the body for data; empty if some code may ask for the status. */
  private static Optional<Expr.Call> exchange(Analysis analysis, Expr.Call setter) {
    List<Expr> made = analysis.origins(setter.receiver()).made();
    if (made.size() != 1) {
      return Optional.empty();
    }
    Optional<Expr.Call> first = Optional.empty();
    for (Use use : analysis.uses(made.get(0))) {
      if (use.node() instanceof Expr.Call call) {
        if (givesStatus(analysis, call)) {
          return Optional.empty();
        }
        if (first.isEmpty()
            && Exchanges.isSynchronous(analysis, call)
            && !(analysis.index().parent(call) instanceof Stmt.ExprStmt)) {
          first = Optional.of(call);
        }
      }
    }
    return first;
  }

  private static boolean givesStatus(Analysis analysis, Expr.Call call) {
    return analysis.types().has(call, Role.STATUS)
        || analysis.types().of(call).name().isEmpty() // it may be a response
        || analysis.types().isAnswer(analysis.types().of(call))
        || analysis.types().of(call).name().endsWith("ResponseEntity");
  }
}
