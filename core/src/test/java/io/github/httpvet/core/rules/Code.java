package io.github.httpvet.core.rules;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small trees, as a front end with full types would make them. */
final class Code {

  private Code() {}

  /** A class with one method {@code void run()}. */
  static Unit unit(Stmt... statements) {
    Decl.Method method =
        new Decl.Method(
            at(2),
            "run",
            "run",
            List.of(),
            TypeRef.simple("void"),
            Set.of(Decl.Modifier.PUBLIC),
            List.of(),
            List.of(),
            block(statements));
    Decl.TypeDecl type =
        new Decl.TypeDecl(
            at(1),
            Decl.TypeKind.CLASS,
            "Work",
            type("a.Work"),
            Set.of(),
            List.of(),
            List.of(method));
    return new Unit(
        "a/Work.java", " ".repeat(1000), "a", List.of(), List.of(type), 17, x -> Optional.empty());
  }

  static Stmt.Block block(Stmt... statements) {
    return new Stmt.Block(at(3), List.of(statements));
  }

  static Stmt statement(Expr expr) {
    return new Stmt.ExprStmt(expr.pos(), expr);
  }

  /** {@code while (true) body}. */
  static Stmt loop(Stmt body) {
    return new Stmt.Loop(
        at(4),
        Stmt.LoopKind.WHILE,
        List.of(),
        new Expr.Literal(at(4), true, TypeRef.simple("boolean")),
        List.of(),
        null,
        null,
        body);
  }

  static Expr text(String value) {
    return new Expr.Literal(at(5), value, type("java.lang.String"));
  }

  /** A constructor call; the arguments are strings. */
  static Expr make(int offset, String type, Expr... args) {
    return new Expr.New(
        at(offset), member(type, Member.CONSTRUCTOR, args), List.of(args), type(type), null);
  }

  /** A method call; the arguments are strings. */
  static Expr call(int offset, Expr receiver, String name, String result, Expr... args) {
    return new Expr.Call(
        at(offset),
        receiver,
        member(receiver.type().name(), name, args),
        List.of(args),
        type(result));
  }

  private static Member member(String owner, String name, Expr... args) {
    List<String> parameters = List.of(args).stream().map(arg -> arg.type().name()).toList();
    return new Member(
        type(owner), name, parameters, List.of(), List.of(), List.of(), false, false, true, null);
  }

  private static TypeRef type(String name) {
    return TypeRef.resolved(name, List.of(), Set::of);
  }

  private static Pos at(int offset) {
    return new Pos(offset, offset + 1, offset);
  }
}
