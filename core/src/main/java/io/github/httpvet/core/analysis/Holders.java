package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.List;

/** The objects that settings are put into: what is set on a new one goes where that one goes. */
final class Holders {

  private final UnitIndex index;
  private final Types types;
  private final ValueFlow flow;

  Holders(UnitIndex index, Types types, ValueFlow flow) {
    this.index = index;
    this.types = types;
    this.flow = flow;
  }

  /** The object that a chain of its own setters starts at. */
  Expr of(Expr setUp) {
    Expr at = setUp;
    while (at instanceof Expr.Call call && call.receiver() != null && flow.givesReceiver(call)) {
      at = call.receiver();
    }
    return at;
  }

  /** True for an object that is made beside its use, or a local variable that only has such. */
  boolean isNew(Expr setUp) {
    Expr holder = of(setUp);
    if (holder instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.LOCAL) {
      List<Expr> values = index.values(ref.var());
      return !values.isEmpty()
          && values.stream().noneMatch(v -> of(v) instanceof Expr.VarRef)
          && values.stream().allMatch(this::isNew);
    }
    return holder instanceof Expr.New || types.has(holder, Role.FRESH);
  }
}
