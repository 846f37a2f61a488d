package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Unit;
import java.util.Map;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** A lowered unit, and which node came from which node of PMD. */
public final class Lowered {

  private final Unit unit;
  private final Map<Node, JavaNode> origins;

  Lowered(Unit unit, Map<Node, JavaNode> origins) {
    this.unit = unit;
    this.origins = origins;
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** The expression or declaration that a node was lowered from, or null if it has none. */
  public JavaNode originOf(Node node) {
    return origins.get(node);
  }
}
