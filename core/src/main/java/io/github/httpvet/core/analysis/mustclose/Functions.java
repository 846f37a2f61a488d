package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.UnitIndex;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The code behind functions that are handed around in a unit: lambdas, method references, and
 * objects of the unit's classes, through variables, parameters and fields. Other files may hand
 * over others; what those of this file do, they do.
 */
final class Functions {

  private static final int MAX_VALUES = 100;

  private final UnitIndex index;

  Functions(Analysis analysis) {
    this.index = analysis.index();
  }

  /**
   * What a call of the method on the value may run.
   *
   * @param method the name of the method that is called
   * @param arity its number of parameters
   */
  List<Code> of(Expr value, String method, int arity) {
    List<Code> found = new ArrayList<>();
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Expr> pending = new ArrayDeque<>(List.of(value));
    while (!pending.isEmpty() && seen.size() < MAX_VALUES) {
      Expr at = pending.poll();
      if (seen.add(at)) {
        code(at, method, arity, found);
        pending.addAll(sources(at));
      }
    }
    return found;
  }

  private void code(Expr at, String method, int arity, List<Code> found) {
    if (at instanceof Expr.Lambda lambda && lambda.params().size() == arity) {
      found.add(Code.of(lambda));
    } else if (at instanceof Expr.MethodRef ref) {
      Decl.Method target = index.method(ref.member().key());
      boolean isPlain = target != null && target.body() != null && target.params().size() == arity;
      if (isPlain) {
        found.add(Code.of(target));
      } else if (target == null) {
        found.add(Code.of(ref));
      }
    } else if (at instanceof Expr.New creation) {
      Decl.TypeDecl type = creation.body() != null ? creation.body() : declared(creation);
      if (type != null) {
        type.members().stream()
            .filter(Decl.Method.class::isInstance)
            .map(Decl.Method.class::cast)
            .filter(m -> m.name().equals(method) && m.params().size() == arity)
            .filter(m -> m.body() != null)
            .forEach(m -> found.add(Code.of(m)));
      }
    }
  }

  /** The class of the unit that is made; null if it is of another file. */
  private Decl.TypeDecl declared(Expr.New creation) {
    Decl.Method constructor = index.method(creation.member().key());
    return constructor != null
        ? index.enclosingType(constructor)
        : index.type(creation.type().name());
  }

  private List<Expr> sources(Expr at) {
    if (at instanceof Expr.Cast cast) {
      return List.of(cast.value());
    }
    if (at instanceof Expr.Conditional choice) {
      return List.of(choice.whenTrue(), choice.whenFalse());
    }
    if (at instanceof Expr.FieldRef ref && index.field(ref.key()) != null) {
      return index.values(index.field(ref.key()));
    }
    if (at instanceof Expr.Call call) {
      Decl.Method helper = index.method(call.member().key());
      return helper == null ? List.of() : index.returned(helper);
    }
    if (!(at instanceof Expr.VarRef ref)) {
      return List.of();
    }
    return index.parent(ref.var()) instanceof Decl.Method method
        ? index.handed(method, method.params().indexOf(ref.var()))
        : index.values(ref.var());
  }
}
