package io.github.httpvet.config;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings made by hand. */
final class Findings {

  static final Unit UNIT = unit();

  private Findings() {}

  /** A finding whose fingerprint is {@code RULE at get in A#NAME()}. */
  static Finding of(String rule, String name) {
    return at(5, rule, name);
  }

  static Finding at(int offset, String rule, String name) {
    Node anchor = new Stmt.Block(new Pos(offset, offset + 1, offset), List.of());
    return new Finding(rule, anchor, "text", List.of(), "hint")
        .withFingerprint(rule + " at get in A#" + name + "()");
  }

  static Finding note(String rule) {
    Finding finding = of(rule, "note");
    return new Finding(rule, Level.NOTE, finding.anchor(), "text", List.of(), "hint");
  }

  /** A unit with the types A (offsets 0 to 50) and, from 20 to 40 and annotated, A.B. */
  private static Unit unit() {
    Decl.TypeDecl inner = type("B", new Pos(20, 40, 20), List.of("javax.annotation.Generated"));
    Decl.TypeDecl outer = type("A", new Pos(0, 50, 0), List.of("Deprecated"), inner);
    return new Unit("A.java", "", "", List.of(), List.of(outer), 17, name -> Optional.empty());
  }

  private static Decl.TypeDecl type(
      String name, Pos pos, List<String> annotations, Decl... members) {
    return new Decl.TypeDecl(
        pos,
        Decl.TypeKind.CLASS,
        name,
        TypeRef.simple(name),
        Set.of(),
        annotations,
        List.of(members));
  }
}
