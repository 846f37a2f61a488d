package io.github.httpvet.core.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression. What the core has no use for is an {@link Opaque}: a tracked value that flows into
 * one escapes, so new syntax makes the rules quieter, never louder.
 *
 * <p>Lowering contract: parentheses vanish; {@code this.f} and {@code f} are a {@link FieldRef}
 * without receiver; {@code this.m()}, {@code super.m()} and {@code m()} are a {@link Call} without
 * receiver, as is a static call; a chain of the same binary operator is one {@link Op}.
 */
public sealed interface Expr extends Node {

  /** The static type; never null. */
  TypeRef type();

  /** A method call; {@code receiver} is null for an unqualified or static call. */
  record Call(Pos pos, Expr receiver, Member member, List<Expr> args, TypeRef type)
      implements Expr {
    @Override
    public List<Node> children() {
      return receiver == null ? List.copyOf(args) : Nodes.list(receiver, args);
    }
  }

  /**
   * A constructor call.
   *
   * @param body the anonymous class, or null. The type is then the class or interface it extends.
   */
  record New(Pos pos, Member member, List<Expr> args, TypeRef type, Decl.TypeDecl body)
      implements Expr {
    @Override
    public List<Node> children() {
      return body == null ? List.copyOf(args) : Nodes.append(args, body);
    }
  }

  /**
   * A local variable or parameter.
   *
   * @param constant its value if it is a compile-time constant, else null
   */
  record VarRef(Pos pos, Decl.Var var, TypeRef type, Object constant) implements Expr {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /**
   * A field.
   *
   * @param receiver null for the own object's and for static fields
   * @param owner the declaring type
   * @param key the {@link Decl.Field#key()} if the field is declared in this unit, else null
   * @param constant its value if it is a compile-time constant, else null
   */
  record FieldRef(
      Pos pos,
      Expr receiver,
      TypeRef owner,
      String name,
      Object key,
      boolean isStatic,
      TypeRef type,
      Object constant)
      implements Expr {
    @Override
    public List<Node> children() {
      return receiver == null ? List.of() : List.of(receiver);
    }
  }

  /** An assignment; {@code compound} for {@code +=} and the like. */
  record Assign(Pos pos, Expr target, Expr value, boolean compound, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return List.of(target, value);
    }
  }

  /** A lambda; an expression body is a block with one {@link Stmt.Return} of it. */
  record Lambda(Pos pos, List<Decl.Var> params, Stmt.Block body, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return Nodes.append(params, body);
    }
  }

  /**
   * A method reference.
   *
   * @param receiver the bound receiver, or null for {@code Type::name} and {@code Type::new}
   * @param member the method; for {@code Type::new} a constructor
   */
  record MethodRef(Pos pos, Expr receiver, Member member, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return receiver == null ? List.of() : List.of(receiver);
    }
  }

  /**
   * A literal.
   *
   * @param value a boxed primitive or a String; null for the null literal. A class literal is an
   *     {@link Opaque}.
   */
  record Literal(Pos pos, Object value, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Pos pos, Expr condition, Expr whenTrue, Expr whenFalse, TypeRef type)
      implements Expr {
    @Override
    public List<Node> children() {
      return List.of(condition, whenTrue, whenFalse);
    }
  }

  /** What an {@link Op} computes. */
  enum OpKind {
    AND,
    OR,
    NOT,
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    /** {@code ++} and {@code --}, which change their operand. */
    INCREMENT,
    OTHER
  }

  /** An operator over values; a spine {@code a + b + c} has three operands. */
  record Op(Pos pos, OpKind kind, List<Expr> operands, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return List.copyOf(operands);
    }
  }

  /** A cast; the type is the one cast to. */
  record Cast(Pos pos, Expr value, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return List.of(value);
    }
  }

  /**
   * An {@code instanceof}.
   *
   * @param bindings the variables of the pattern: one for {@code x instanceof T t}, several for a
   *     record pattern, none without pattern
   */
  record InstanceOf(Pos pos, Expr value, TypeRef tested, List<Decl.Var> bindings, TypeRef type)
      implements Expr {
    @Override
    public List<Node> children() {
      List<Node> all = new ArrayList<>();
      all.add(value);
      all.addAll(bindings);
      return all;
    }
  }

  /** A switch expression; its cases give their values by {@link Stmt.Yield}. */
  record SwitchExpr(Pos pos, Expr selector, List<Stmt.Case> cases, TypeRef type) implements Expr {
    @Override
    public List<Node> children() {
      return Nodes.list(selector, cases);
    }
  }

  /** Anything else, with the expressions in it. {@code this} and class literals have none. */
  record Opaque(Pos pos, List<Node> children, TypeRef type) implements Expr {}
}
