package io.github.httpvet.core.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement.
 *
 * <p>Lowering contract: several variables in one declaration are several {@link Local}s in the
 * surrounding block; an {@code assert} is an {@link ExprStmt} over an {@link Expr.Op} of kind
 * OTHER; an empty statement is an empty {@link Block}.
 */
public sealed interface Stmt extends Node {

  /** A part of a statement that is no statement itself. */
  sealed interface Part extends Node permits Resource, Catch, Case {}

  /** {@code { .. }}. */
  record Block(Pos pos, List<Stmt> statements) implements Stmt {
    @Override
    public List<Node> children() {
      return List.copyOf(statements);
    }
  }

  /** A local variable declaration; {@code init} may be null. */
  record Local(Pos pos, Decl.Var var, Expr init) implements Stmt {
    @Override
    public List<Node> children() {
      return Nodes.present(var, init);
    }
  }

  /** An expression evaluated for its effect. */
  record ExprStmt(Pos pos, Expr expr) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(expr);
    }
  }

  /** {@code if}; {@code otherwise} may be null. */
  record If(Pos pos, Expr condition, Stmt then, Stmt otherwise) implements Stmt {
    @Override
    public List<Node> children() {
      return Nodes.present(condition, then, otherwise);
    }
  }

  /** The syntax of a {@link Loop}. */
  enum LoopKind {
    WHILE,
    DO,
    FOR,
    FOREACH
  }

  /**
   * A loop.
   *
   * @param init the initialisers of a FOR, else empty
   * @param condition the condition, or null for FOREACH and {@code for (;;)}
   * @param update the updates of a FOR, else empty
   * @param each the variable of a FOREACH, else null
   * @param iterable what a FOREACH runs over, else null
   */
  record Loop(
      Pos pos,
      LoopKind kind,
      List<Stmt> init,
      Expr condition,
      List<Stmt> update,
      Decl.Var each,
      Expr iterable,
      Stmt body)
      implements Stmt {
    @Override
    public List<Node> children() {
      List<Node> all = new ArrayList<>(init);
      all.addAll(Nodes.present(iterable, each));
      if (kind == LoopKind.DO) {
        all.addAll(Nodes.present(body, condition));
      } else {
        all.addAll(Nodes.present(condition, body));
      }
      all.addAll(update);
      return all;
    }
  }

  /** {@code try}; {@code last} (the finally block) may be null. */
  record Try(Pos pos, List<Resource> resources, Block body, List<Catch> catches, Block last)
      implements Stmt {
    @Override
    public List<Node> children() {
      List<Node> all = new ArrayList<>(resources);
      all.add(body);
      all.addAll(catches);
      all.addAll(Nodes.present(last));
      return all;
    }
  }

  /**
   * A resource of a {@code try}.
   *
   * @param var the declared variable, or null if the resource is an expression
   */
  record Resource(Pos pos, Decl.Var var, Expr value) implements Part {
    @Override
    public List<Node> children() {
      return Nodes.present(value, var);
    }
  }

  /** A catch clause with one or more alternatives. */
  record Catch(Pos pos, Decl.Var var, List<TypeRef> types, Block body) implements Part {
    @Override
    public List<Node> children() {
      return List.of(var, body);
    }
  }

  /** {@code return}; {@code value} may be null. */
  record Return(Pos pos, Expr value) implements Stmt {
    @Override
    public List<Node> children() {
      return Nodes.present(value);
    }
  }

  /** The value of a switch expression's case, written or implied by an arrow. */
  record Yield(Pos pos, Expr value) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(value);
    }
  }

  /** {@code throw}. */
  record Throw(Pos pos, Expr value) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(value);
    }
  }

  /** {@code break} or {@code continue}; {@code label} may be null. */
  record Jump(Pos pos, boolean isBreak, String label) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** A labelled statement. */
  record Labeled(Pos pos, String label, Stmt body) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(body);
    }
  }

  /** A switch statement. */
  record Switch(Pos pos, Expr selector, List<Case> cases) implements Stmt {
    @Override
    public List<Node> children() {
      return Nodes.list(selector, cases);
    }
  }

  /**
   * A case of a switch.
   *
   * @param labels its constants; empty for patterns
   * @param bindings the variables of its patterns
   * @param guard the {@code when} condition, or null
   * @param isDefault true for {@code default} and {@code case null, default}
   * @param isArrow true for {@code ->}: no fall through; an arrow's expression is an {@link
   *     ExprStmt} in a switch statement and a {@link Yield} in a switch expression
   */
  record Case(
      Pos pos,
      List<Expr> labels,
      List<Decl.Var> bindings,
      Expr guard,
      boolean isDefault,
      boolean isArrow,
      List<Stmt> body)
      implements Part {
    @Override
    public List<Node> children() {
      List<Node> all = new ArrayList<>(labels);
      all.addAll(bindings);
      all.addAll(Nodes.present(guard));
      all.addAll(body);
      return all;
    }
  }

  /** {@code synchronized (lock) { .. }}. */
  record Sync(Pos pos, Expr lock, Block body) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(lock, body);
    }
  }

  /** A local class, interface, enum or record. */
  record DeclStmt(Pos pos, Decl.TypeDecl decl) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of(decl);
    }
  }
}
