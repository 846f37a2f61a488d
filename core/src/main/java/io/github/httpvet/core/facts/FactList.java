package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.mustclose.Handling;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;

/** The facts of a unit while they are gathered. */
final class FactList {

  private final Unit unit;
  private final List<Fact> all = new ArrayList<>();

  FactList(Unit unit) {
    this.unit = unit;
  }

  List<Fact> all() {
    return all;
  }

  /** A method of another file, of which code of the unit tells. */
  void add(String owner, Signature method, Role role, List<String> details, Node told) {
    all.add(new Fact(owner, method, role.word(), "", details, Fact.place(unit, told)));
  }

  /** What a method does with what it is handed, or with its object if the argument is -1. */
  void add(Decl.TypeDecl type, Decl.Method method, Handling handling, int argument) {
    List<String> details = new ArrayList<>(argument < 0 ? List.of() : List.of("arg" + argument));
    handling
        .raised()
        .ifPresent(
            names -> details.add("raises=" + (names.isEmpty() ? "*" : String.join(",", names))));
    if (handling.kind() == Handling.Kind.CLOSES_BY_STATUS) {
      details.add("by-status");
    }
    String head =
        switch (handling.kind()) {
          case CLOSES -> "closes";
          case LOOKS, CLOSES_BY_STATUS -> "neutral";
          case GIVES -> "view";
        };
    add(type, method, head, details);
  }

  void add(Decl.TypeDecl type, Decl.Method method, String head, List<String> details) {
    boolean isVoid = method.isConstructor() || method.type().name().equals("void");
    all.add(
        new Fact(
            type.self().name(),
            Signature.of(method),
            head,
            isVoid ? "" : method.type().name(),
            details.stream().filter(word -> !word.isEmpty()).toList(),
            Fact.place(unit, method)));
  }
}
