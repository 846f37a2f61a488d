package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashSet;
import java.util.List;
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
    Expr receiver = uncast(call.receiver());
    if (receiver instanceof Expr.VarRef ref) {
      boolean isHoldersOfCaller =
          row.details().inferred().isPresent() && ref.var().kind() == Decl.VarKind.PARAMETER;
      return isHoldersOfCaller ? Optional.empty() : owner(ref);
    }
    return receiver instanceof Expr.New || receiver instanceof Expr.Call giver && !isLentBy(giver)
        ? Optional.of(Set.of())
        : Optional.empty();
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
        switch (ref.var().kind()) {
          case LOCAL ->
              isKept(ref) || analysis.index().values(ref.var()).stream().anyMatch(this::isLent);
          case PARAMETER -> isOfOverride(ref.var()) || isReleasedByCaller(ref.var());
          default -> true; // what a callback or a collection gives is somebody else's
        };
    return isElsewhere ? Optional.empty() : Optional.of(names(ref.var()));
  }

  /** The variable, that which it is a cast of, and those that are casts of it. */
  Set<Decl.Var> names(Decl.Var var) {
    Set<Decl.Var> names = new HashSet<>(Set.of(var));
    List<Expr> values = analysis.index().values(var);
    if (values.size() == 1 && uncast(values.get(0)) instanceof Expr.VarRef original) {
      names.add(original.var());
    }
    for (Decl.Var name : List.copyOf(names)) {
      for (Expr.VarRef reference : analysis.index().references(name)) {
        Node at = reference;
        while (analysis.index().parent(at) instanceof Expr.Cast cast) {
          at = cast;
        }
        if (analysis.index().parent(at) instanceof Stmt.Local local
            && analysis.index().values(local.var()).size() == 1) {
          names.add(local.var());
        }
      }
    }
    return names;
  }

  private static Expr uncast(Expr value) {
    Expr at = value;
    while (at instanceof Expr.Cast cast) {
      at = cast.value();
    }
    return at;
  }

  private boolean isLent(Expr value) {
    return uncast(value) instanceof Expr.Call giver && isLentBy(giver);
  }

  /** True for a getter of another file: what it gives is released by whoever has it. */
  private boolean isLentBy(Expr.Call giver) {
    Decl.Method method = analysis.index().method(giver.member().key());
    return giver.args().isEmpty()
        && (method == null || method.body() == null)
        && analysis.types().isUnlisted(giver);
  }

  /** True if code that knows only a supertype hands the object over: a frame that ends it, too. */
  private boolean isOfOverride(Decl.Var parameter) {
    return analysis.index().parent(parameter) instanceof Decl.Method method
        && method.annotations().contains("java.lang.Override");
  }

  /** True if a caller in the unit releases what it hands over as the parameter. */
  private boolean isReleasedByCaller(Decl.Var parameter) {
    return isReleasedByCaller(parameter, new HashSet<>());
  }

  private boolean isReleasedByCaller(Decl.Var parameter, Set<Decl.Var> asked) {
    if (!(analysis.index().parent(parameter) instanceof Decl.Method method)) {
      return true;
    }
    int position = method.params().indexOf(parameter);
    return asked.add(parameter)
        && analysis.index().callers(method).stream()
            .map(Nodes::arguments)
            .anyMatch(args -> position < args.size() && isReleased(args.get(position), asked));
  }

  /** True if the unit releases the object, or has it from somebody who may. */
  private boolean isReleased(Expr handed, Set<Decl.Var> asked) {
    List<Expr> references =
        handed instanceof Expr.VarRef ref
            ? List.copyOf(analysis.index().references(ref.var()))
            : handed instanceof Expr.FieldRef field && analysis.index().field(field.key()) != null
                ? List.copyOf(analysis.index().references(analysis.index().field(field.key())))
                : List.of();
    return references.stream().anyMatch(this::isReleasedAt)
        || handed instanceof Expr.VarRef ref
            && ref.var().kind() == Decl.VarKind.PARAMETER
            && isReleasedByCaller(ref.var(), asked);
  }

  private boolean isReleasedAt(Expr reference) {
    Node parent = analysis.index().parent(reference);
    while (parent instanceof Expr.Cast) {
      parent = analysis.index().parent(parent);
    }
    return parent instanceof Expr.Call closing
        && closing.receiver() != null
        && analysis.types().has(closing, Role.CLOSES);
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
