package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;

/** The parameters of handlers that clients give every answer to, whatever its status. */
final class HandedAnswers {

  private HandedAnswers() {}

  /** Those of a unit: first of lambdas, then of methods. */
  static List<Decl.Var> in(Analysis analysis) {
    List<Decl.Var> answers = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      for (Expr arg : Nodes.arguments(call)) {
        if (arg instanceof Expr.Lambda handler
            && handler.params().size() == 1
            && analysis.catalog().handlers().stream()
                .anyMatch(row -> analysis.types().isA(handler.type(), row.api().owner()))) {
          answers.add(handler.params().get(0));
        }
      }
    }
    for (Decl.Method method : analysis.index().methods()) {
      if (method.body() != null
          && method.params().size() == 1
          && analysis.catalog().handlers().stream()
              .anyMatch(row -> isHandler(analysis, method, row))) {
        answers.add(method.params().get(0));
      }
    }
    return answers;
  }

  private static boolean isHandler(Analysis analysis, Decl.Method method, Row row) {
    return method.name().equals(row.api().name())
        && analysis.types().isA(analysis.index().enclosingType(method).self(), row.api().owner());
  }
}
