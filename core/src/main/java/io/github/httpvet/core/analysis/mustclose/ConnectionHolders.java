package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.List;
import java.util.Optional;

/**
 * Types whose objects each have a connection, or a request, of which their methods ask for the
 * response: whoever has the object can release that, too.
 */
public final class ConnectionHolders {

  private final Analysis analysis;

  /** Of a unit. */
  public ConnectionHolders(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The field that has the connection which the method opens or asks; empty if there is none. */
  public Optional<Decl.Field> field(Decl.Method method) {
    Decl.Field[] found = new Decl.Field[1];
    if (method.body() != null && !method.modifiers().contains(Modifier.STATIC)) {
      Nodes.walk(
          method.body(),
          node -> {
            if (node instanceof Expr.Call call && found[0] == null && isOfOwner(call)) {
              found[0] = ownField(call.receiver());
            }
          });
    }
    return Optional.ofNullable(found[0]);
  }

  /** The field that has the connection of the type's objects; empty if they have none, or more. */
  public Optional<Decl.Field> field(Decl.TypeDecl type) {
    List<Decl.Field> fields =
        Wrappers.methods(type).stream()
            .flatMap(method -> field(method).stream())
            .distinct()
            .toList();
    return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
  }

  private boolean isOfOwner(Expr.Call call) {
    return analysis.types().has(call, Role.ASKS)
        || analysis
            .types()
            .row(call, Role.OPENS)
            .filter(row -> row.details().owner().equals(Optional.of(Place.RECEIVER)))
            .isPresent();
  }

  private Decl.Field ownField(Expr receiver) {
    Expr at = receiver;
    while (at instanceof Expr.Cast cast) {
      at = cast.value();
    }
    return Expressions.isOwnField(at) ? analysis.index().field(((Expr.FieldRef) at).key()) : null;
  }
}
