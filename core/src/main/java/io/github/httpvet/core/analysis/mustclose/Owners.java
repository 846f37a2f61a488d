package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Optional;
import java.util.Set;

/** The requests and connections that can release a response too. */
final class Owners {

  private final Analysis analysis;

  Owners(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The local variables that can release the response too, as a connection or request can; empty if
   * that object came from elsewhere, so that its owner may release it.
   */
  Optional<Set<Decl.Var>> of(Expr.Call call, Row row) {
    Optional<Place> owner = row.details().owner();
    if (owner.isEmpty()) {
      return Optional.of(Set.of());
    }
    if (!owner.get().equals(Place.RECEIVER)) {
      int index = owner.get().argument();
      return index < call.args().size() && call.args().get(index) instanceof Expr.VarRef ref
          ? owner(ref)
          : Optional.of(Set.of());
    }
    Expr receiver = call.receiver();
    while (receiver instanceof Expr.Cast cast) {
      receiver = cast.value();
    }
    if (receiver instanceof Expr.VarRef ref) {
      return owner(ref);
    }
    return receiver instanceof Expr.Call ? Optional.of(Set.of()) : Optional.empty();
  }

  /**
   * The local variable that the argument is, which the call makes a response of; empty if it came
   * from elsewhere, so that its owner may release it.
   */
  Optional<Set<Decl.Var>> ofArgument(Expr.Call call, Row row) {
    Expr given = row.argument() < call.args().size() ? call.args().get(row.argument()) : null;
    if (given instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.LOCAL) {
      return owner(ref);
    }
    return given instanceof Expr.New ? Optional.of(Set.of()) : Optional.empty();
  }

  private Optional<Set<Decl.Var>> owner(Expr.VarRef ref) {
    boolean isElsewhere =
        ref.var().kind() == Decl.VarKind.LOCAL ? isKept(ref) : isReleasedInUnit(ref);
    return isElsewhere ? Optional.empty() : Optional.of(Set.of(ref.var()));
  }

  /** True if some method of the unit releases such an object: perhaps the caller of this one. */
  private boolean isReleasedInUnit(Expr owner) {
    TypeRef type = analysis.types().of(owner);
    return analysis.index().calls().stream()
        .anyMatch(
            call ->
                call instanceof Expr.Call closing
                    && closing.receiver() != null
                    && analysis.types().has(closing, Role.CLOSES)
                    && isSame(analysis.types().of(closing.receiver()), type));
  }

  private boolean isSame(TypeRef a, TypeRef b) {
    return analysis.types().isA(a, b.name()) || analysis.types().isA(b, a.name());
  }

  /** True if the variable's object is put where other code can find and release it. */
  private boolean isKept(Expr.VarRef owner) {
    return analysis.index().values(owner.var()).stream()
            .anyMatch(value -> value instanceof Expr.FieldRef)
        || analysis.index().references(owner.var()).stream()
            .anyMatch(
                ref ->
                    analysis.index().parent(ref) instanceof Expr.Assign assign
                        && assign.value() == ref
                        && !(assign.target() instanceof Expr.VarRef));
  }
}
