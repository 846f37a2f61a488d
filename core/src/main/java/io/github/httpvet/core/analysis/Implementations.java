package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;

/** What runs when a method without a body is called, where the unit shows all of it. */
final class Implementations {

  private Implementations() {}

  /**
   * The parameter at a position in everything that a call of the method may run, as in anonymous
   * classes and lambdas; empty if others may implement it, too.
   */
  static List<Decl.Var> parameters(UnitIndex index, Decl.Method method, int position) {
    Decl.TypeDecl type = index.enclosingType(method);
    if (method.body() != null || !type.modifiers().contains(Decl.Modifier.PRIVATE)) {
      return List.of();
    }
    List<Decl.Var> found = new ArrayList<>();
    boolean[] isHidden = new boolean[1];
    String name = type.self().name();
    for (Decl.TypeDecl top : index.unit().types()) {
      Nodes.walk(
          top,
          node -> {
            if (node instanceof Expr.Lambda lambda && lambda.type().name().equals(name)) {
              isHidden[0] |= lambda.params().size() != method.params().size(); // broken source
              lambda.params().stream().skip(position).findFirst().ifPresent(found::add);
            } else if (node instanceof Expr.MethodRef ref && ref.type().name().equals(name)) {
              isHidden[0] = true;
            } else if (node instanceof Decl.TypeDecl other
                && other != type
                && other.self().isA(name)) {
              List<Decl.Var> own = overriding(method, other, position);
              isHidden[0] |= own.isEmpty(); // inherited, perhaps from another file
              found.addAll(own);
            }
          });
    }
    return isHidden[0] ? List.of() : found;
  }

  private static List<Decl.Var> overriding(Decl.Method method, Decl.TypeDecl type, int position) {
    return type.members().stream()
        .filter(Decl.Method.class::isInstance)
        .map(Decl.Method.class::cast)
        .filter(own -> own.name().equals(method.name()) && own.body() != null)
        .map(Decl.Method::params)
        .filter(params -> params.size() == method.params().size())
        .map(params -> params.get(position))
        .toList();
  }
}
