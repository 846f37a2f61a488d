package io.github.httpvet.core.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A declaration. */
public sealed interface Decl extends Node {

  /** Modifiers that the analyses ask for. */
  enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    FINAL,
    ABSTRACT,
    VOLATILE,
    SYNCHRONIZED,
    NATIVE
  }

  /** What a {@link Var} is. */
  enum VarKind {
    LOCAL,
    PARAMETER,
    LAMBDA_PARAMETER,
    RESOURCE,
    CATCH,
    FOREACH,
    BINDING
  }

  /** What a {@link TypeDecl} is. */
  enum TypeKind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    ANONYMOUS
  }

  /**
   * A local variable or parameter. The reference identifies it: every {@link Expr.VarRef} to it
   * holds this object.
   *
   * @param annotations the annotations' names, qualified where known, else as written
   */
  record Var(Pos pos, VarKind kind, String name, TypeRef type, List<String> annotations)
      implements Decl {
    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /**
   * A field or enum constant.
   *
   * @param key its identity, compared with {@code equals}; never null
   * @param init its initializer, or null. A record's components are fields without.
   */
  record Field(
      Pos pos,
      Object key,
      String name,
      TypeRef type,
      Set<Modifier> modifiers,
      List<String> annotations,
      Expr init)
      implements Decl {
    @Override
    public List<Node> children() {
      return Nodes.present(init);
    }
  }

  /**
   * A method, constructor (named {@link Member#CONSTRUCTOR}) or compact constructor.
   *
   * @param key its identity, compared with {@code equals}; never null
   * @param type the return type; {@code void} for constructors
   * @param thrown the declared exceptions, canonical names
   * @param body null if abstract or native
   */
  record Method(
      Pos pos,
      Object key,
      String name,
      List<Var> params,
      TypeRef type,
      Set<Modifier> modifiers,
      List<String> annotations,
      List<String> thrown,
      Stmt.Block body)
      implements Decl {
    @Override
    public List<Node> children() {
      return body == null ? List.copyOf(params) : Nodes.append(params, body);
    }

    /** True for a constructor. */
    public boolean isConstructor() {
      return name.equals(Member.CONSTRUCTOR);
    }
  }

  /** An initializer block of a class. */
  record Initializer(Pos pos, boolean isStatic, Stmt.Block body) implements Decl {
    @Override
    public List<Node> children() {
      return List.of(body);
    }
  }

  /**
   * A class, interface, enum, record, annotation or anonymous class.
   *
   * @param self its type with supertypes; an anonymous class has the name of what it extends
   * @param members fields, methods, initializers and nested types in source order
   */
  record TypeDecl(
      Pos pos,
      TypeKind kind,
      String simpleName,
      TypeRef self,
      Set<Modifier> modifiers,
      List<String> annotations,
      List<Decl> members)
      implements Decl {
    @Override
    public List<Node> children() {
      return new ArrayList<>(members);
    }
  }
}
