package io.github.httpvet.core.tree;

import java.util.List;

/**
 * A node of the engine-neutral tree of one source file.
 *
 * <p>Nodes are immutable and <em>identified by reference</em>: keep them in {@link
 * java.util.IdentityHashMap}s, since the structural equality that records bring would walk whole
 * subtrees and confuse equal expressions at different places.
 */
public sealed interface Node permits Expr, Stmt, Decl, Stmt.Part {

  /** Where the node stands; never null. */
  Pos pos();

  /** The direct children in evaluation order; never null, without nulls. */
  List<Node> children();
}
