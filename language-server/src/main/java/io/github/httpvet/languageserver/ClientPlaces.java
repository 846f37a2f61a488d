package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Lines;
import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names in a unit that are of clients: what can be asked about by pointing at it. */
final class ClientPlaces {

  private static final String CLIENT = "client";

  private final Analysis analysis;
  private final Lines lines;
  private final List<ClientPlace> found = new ArrayList<>();

  private ClientPlaces(Unit unit, Lines lines) {
    this.analysis = new Analysis(unit, Libraries.catalog());
    this.lines = lines;
  }

  /** All of a unit whose trees are still to be had. */
  static List<ClientPlace> in(Unit unit, Lines lines) {
    ClientPlaces places = new ClientPlaces(unit, lines);
    unit.types().forEach(type -> Nodes.walk(type, places::look));
    return places.found;
  }

  private void look(Node node) {
    if (node.pos().isReal()) {
      client(node)
          .ifPresent(
              type -> {
                int start = node.pos().anchor();
                found.add(new ClientPlace(start, start + lines.nameLength(start), type));
              });
    }
  }

  private Optional<String> client(Node node) {
    if (node instanceof Expr.Call
        || node instanceof Expr.New
        || node instanceof Expr.VarRef
        || node instanceof Expr.FieldRef) {
      return client(analysis.types().of((Expr) node));
    }
    if (node instanceof Decl.Var variable) {
      return client(analysis.types().declared(variable.type()));
    }
    return node instanceof Decl.Field field
        ? client(analysis.types().declared(field.type()))
        : Optional.empty();
  }

  private Optional<String> client(TypeRef type) {
    return Stream.concat(Stream.of(type.name()), type.supertypes().stream().sorted())
        .filter(name -> Libraries.catalog().isKind(name, CLIENT))
        .findFirst();
  }
}
