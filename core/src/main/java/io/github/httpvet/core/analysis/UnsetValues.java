package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Details.Unbounded;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Values that are null, zero or negative unless somebody sets them: fields with a setter, what
 * getters give of those, also of other files, variables that start so and change on some paths
 * only, and parameters that some caller in the unit hands such a value.
 */
final class UnsetValues {

  private static final int MAX_DEPTH = 4;

  private final UnitIndex index;
  private final Types types;

  UnsetValues(UnitIndex index, Types types) {
    this.index = index;
    this.types = types;
  }

  /** True for a getter all of whose results are none unless somebody sets them. */
  boolean isUnset(Decl.Method getter) {
    List<Expr> given = getter.params().isEmpty() ? index.returned(getter) : List.of();
    return !given.isEmpty() && given.stream().allMatch(this::isUnset);
  }

  /** True if the value is none unless somebody sets it. */
  boolean isUnset(Expr value) {
    return isUnset(value, MAX_DEPTH);
  }

  private boolean isUnset(Expr value, int depth) {
    if (depth == 0) {
      return false;
    }
    if (none(value).isPresent()) {
      return true;
    }
    if (value instanceof Expr.FieldRef ref) {
      Decl.Field field = index.field(ref.key());
      return field != null && (isUnset(field) || isOfBuilder(field, depth));
    }
    if (value instanceof Expr.VarRef ref) {
      return ref.var().kind() == Decl.VarKind.PARAMETER
          ? isUnsetParameter(ref.var(), depth)
          : isUnsetVariable(ref.var(), depth);
    }
    return value instanceof Expr.Call getter && isUnset(getter, depth);
  }

  /**
   * True if the value is one of some kinds of none, as the code writes it down, unless something
   * sets it on some path, or a setter does.
   */
  boolean isNone(Expr value, Set<Unbounded> kinds) {
    if (value instanceof Expr.Cast cast) {
      return isNone(cast.value(), kinds);
    }
    List<Expr> values = List.of();
    Expr first = null;
    if (value instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.LOCAL) {
      values = index.values(ref.var());
      first = values.isEmpty() ? null : values.get(0);
    } else if (value instanceof Expr.FieldRef ref && index.field(ref.key()) != null) {
      Decl.Field field = index.field(ref.key());
      values = index.values(field);
      first = isUnset(field) ? field.init() : null;
    }
    Expr start = first;
    return start != null
        && values.size() > 1
        && none(start).filter(kinds::contains).isPresent()
        && values.stream().allMatch(other -> other == start || isChoice(other));
  }

  /** True if it is set on some paths only, or to what is handed to a method. */
  private boolean isChoice(Expr value) {
    return isConditional(value)
        || value instanceof Expr.VarRef ref
            && ref.var().kind() == Decl.VarKind.PARAMETER
            && index.parent(value) instanceof Expr.Assign assign
            && assign.target() instanceof Expr.FieldRef;
  }

  /** True for a getter of the unit all of whose results are unset. */
  private boolean isUnset(Expr.Call getter, int depth) {
    Decl.Method method = getter.args().isEmpty() ? index.method(getter.member().key()) : null;
    if (method == null || method.body() == null) {
      return types.has(getter, Role.UNSET);
    }
    List<Expr> given = index.returned(method);
    return !given.isEmpty() && given.stream().allMatch(value -> isUnset(value, depth - 1));
  }

  private boolean isUnsetVariable(Decl.Var variable, int depth) {
    List<Expr> values = index.values(variable);
    return !values.isEmpty()
        && isUnset(values.get(0), depth - 1)
        && values.stream().skip(1).allMatch(this::isConditional);
  }

  private boolean isUnsetParameter(Decl.Var parameter, int depth) {
    if (!(index.parent(parameter) instanceof Decl.Method method)
        || !index.values(parameter).isEmpty()) {
      return false;
    }
    return index.handed(method, method.params().indexOf(parameter)).stream()
        .anyMatch(value -> isUnset(value, depth - 1));
  }

  /** True if it is put into its variable on some paths only. */
  private boolean isConditional(Expr value) {
    for (Node at = index.parent(value);
        at != null && !(at instanceof Decl.Method) && !(at instanceof Expr.Lambda);
        at = index.parent(at)) {
      if (at instanceof Stmt.If choice) {
        return choice.otherwise() == null;
      }
    }
    return false;
  }

  /** True for a field that the unit leaves null, zero or negative unless somebody sets it. */
  private boolean isUnset(Decl.Field field) {
    if (field.modifiers().contains(Decl.Modifier.FINAL) && field.init() == null
        || !field.annotations().isEmpty()) {
      return false;
    }
    return (field.init() == null || none(field.init()).isPresent()) && !isSetInConstructor(field);
  }

  /** True for a field that has what a field of another object has, as of a builder. */
  private boolean isOfBuilder(Decl.Field field, int depth) {
    List<Expr> values = field.annotations().isEmpty() ? index.values(field) : List.of();
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    value instanceof Expr.FieldRef other
                        && other.receiver() instanceof Expr.VarRef
                        && isUnset(value, depth - 1));
  }

  private boolean isSetInConstructor(Decl.Field field) {
    return index.values(field).stream()
        .map(index::member)
        .anyMatch(member -> member instanceof Decl.Method m && m.isConstructor());
  }

  /** What kind of none a constant is; empty for others. */
  private static Optional<Unbounded> none(Expr value) {
    if (value instanceof Expr.Literal literal && literal.value() == null) {
      return Optional.of(Unbounded.NULL);
    }
    Long number = Constants.integer(value);
    return number == null || number > 0
        ? Optional.empty()
        : Optional.of(number == 0 ? Unbounded.ZERO : Unbounded.NEGATIVE);
  }
}
