package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;

/** Which values a variable surely no longer has where it is used: another one was put over them. */
final class Overwritten {

  /** More values than that are not looked through: the cost grows with the square. */
  private static final int MAX_VALUES = 20;

  private final UnitIndex index;
  private final Paths paths;

  Overwritten(UnitIndex index, Types types) {
    this.index = index;
    this.paths = new Paths(index, types);
  }

  /** What a local variable may have at a use of it. */
  List<Expr> left(Decl.Var var, Expr use) {
    List<Expr> values = index.values(var);
    if (values.size() < 2 || values.size() > MAX_VALUES) {
      return values;
    }
    return values.stream()
        .filter(
            value ->
                values.stream()
                    .noneMatch(
                        other ->
                            other != value
                                && paths.isAfter(other, value, value)
                                && paths.areInTurn(other, use)))
        .toList();
  }

  /** What a field may have once its object is made: not what each constructor replaces. */
  List<Expr> left(Decl.Field field) {
    List<Expr> values = index.values(field);
    if (values.size() < 2
        || field.init() == null
        || !(index.parent(field) instanceof Decl.TypeDecl type)) {
      return values;
    }
    List<Decl.Method> constructors =
        type.members().stream()
            .filter(member -> member instanceof Decl.Method m && m.isConstructor())
            .map(Decl.Method.class::cast)
            .toList();
    boolean isReplaced =
        !constructors.isEmpty()
            && constructors.stream()
                .allMatch(
                    constructor ->
                        callsAnyOf(constructors, constructor)
                            || values.stream().anyMatch(value -> isIn(value, constructor)));
    return isReplaced ? values.stream().filter(v -> v != field.init()).toList() : values;
  }

  private boolean callsAnyOf(List<Decl.Method> constructors, Decl.Method constructor) {
    Expr.Call first = UnitIndex.delegation(constructor);
    return first != null && constructors.contains(index.method(first.member().key()));
  }

  /** True if the constructor assigns the value whatever happens. */
  private boolean isIn(Expr value, Decl.Method constructor) {
    Node assign = index.parent(value);
    Node statement = index.parent(assign);
    return assign instanceof Expr.Assign
        && statement instanceof Stmt
        && index.parent(statement) == constructor.body();
  }
}
