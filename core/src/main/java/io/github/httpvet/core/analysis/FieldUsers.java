package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Methods that have to do with some fields of their object, themselves or through others of it.
 *
 * @param keys of the fields
 */
record FieldUsers(Analysis analysis, Set<Object> keys) {

  private static final int MAX_DEPTH = 3;

  /** Those of a type which others can call, as far as each call touches the fields but once. */
  List<Decl.Method> of(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(Decl.Method.class::isInstance)
        .map(Decl.Method.class::cast)
        .filter(method -> !method.isConstructor() && method.body() != null)
        .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
        .filter(method -> touches(method, MAX_DEPTH))
        .toList();
  }

  private boolean touches(Decl.Method method, int depth) {
    List<Expr> found = new ArrayList<>();
    Nodes.walk(
        method.body(),
        node -> {
          if (node instanceof Expr.FieldRef ref && keys.contains(ref.key())) {
            found.add(ref);
          } else if (node instanceof Expr.Call call
              && call.receiver() == null
              && (analysis.types().has(call, Role.USES) || touches(call, depth))) {
            found.add(call);
          }
        });
    return !found.isEmpty()
        && found.stream().allMatch(at -> analysis.repetition().around(at).isEmpty());
  }

  private boolean touches(Expr.Call call, int depth) {
    Decl.Method own = analysis.index().method(call.member().key());
    return depth > 0 && own != null && own.body() != null && touches(own, depth - 1);
  }
}
