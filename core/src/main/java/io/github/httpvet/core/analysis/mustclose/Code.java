package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;

/**
 * What runs when a function is called.
 *
 * @param params its parameters; empty for a reference to a method out of sight
 * @param body what runs; null for a reference to a method out of sight
 * @param key its identity; never null
 * @param reference the reference to a method out of sight, else null
 */
record Code(List<Decl.Var> params, Stmt.Block body, Object key, Expr.MethodRef reference) {

  static Code of(Expr.Lambda lambda) {
    return new Code(lambda.params(), lambda.body(), lambda.body(), null);
  }

  static Code of(Decl.Method method) {
    return new Code(method.params(), method.body(), method.key(), null);
  }

  static Code of(Expr.MethodRef reference) {
    return new Code(List.of(), null, reference, reference);
  }
}
