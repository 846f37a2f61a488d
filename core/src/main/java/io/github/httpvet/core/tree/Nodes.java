package io.github.httpvet.core.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lists and walks of nodes. */
public final class Nodes {

  private Nodes() {}

  static List<Node> list(Node first, List<? extends Node> rest) {
    List<Node> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  static List<Node> append(List<? extends Node> init, Node last) {
    List<Node> all = new ArrayList<>(init.size() + 1);
    all.addAll(init);
    all.add(last);
    return all;
  }

  static List<Node> present(Node... nodes) {
    List<Node> all = new ArrayList<>(nodes.length);
    for (Node node : nodes) {
      if (node != null) {
        all.add(node);
      }
    }
    return all;
  }

  /** The arguments of a method or constructor call; of anything else, none. */
  public static List<Expr> arguments(Expr expr) {
    return expr instanceof Expr.Call call
        ? call.args()
        : expr instanceof Expr.New creation ? creation.args() : List.of();
  }

  /** Visits the node and all below it in source order, without recursion. */
  public static void walk(Node root, Consumer<Node> visitor) {
    walkWhile(
        root,
        node -> {
          visitor.accept(node);
          return true;
        });
  }

  /** As {@link #walk}, but goes below a node only if the visitor says so. */
  public static void walkWhile(Node root, Predicate<Node> visitor) {
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      if (visitor.test(node)) {
        List<Node> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
          pending.push(children.get(i));
        }
      }
    }
  }
}
