package io.github.httpvet.javac;

import com.sun.source.tree.Tree;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Unit;
import java.util.IdentityHashMap;
import java.util.Map;

/** A lowered unit, and which node came from which tree of javac. */
public final class Lowered {

  private final Unit unit;
  private final Map<Node, Tree> trees;

  Lowered(Unit unit, Map<Node, Tree> trees) {
    this.unit = unit;
    this.trees = trees;
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** The tree that a node was lowered from, or null for a node without one of its own. */
  public Tree treeOf(Node node) {
    return trees.get(node);
  }

  /** The nodes by their trees, in a new map that compares by identity. */
  public Map<Tree, Node> nodes() {
    Map<Tree, Node> nodes = new IdentityHashMap<>(trees.size());
    trees.forEach((node, tree) -> nodes.put(tree, node));
    return nodes;
  }
}
