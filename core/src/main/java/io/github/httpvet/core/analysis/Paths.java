package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether settings hold on every path: what is set behind a condition, or too late, may not. */
final class Paths {

  private final UnitIndex index;
  private final UnsetValues unset;

  Paths(UnitIndex index, Types types) {
    this.index = index;
    this.unset = new UnsetValues(index, types);
  }

  /**
   * True if one node runs only after another, in the same run of the same code.
   *
   * @param made where the object in question is made, which each turn of a loop around it makes
   *     anew
   */
  boolean isAfter(Node later, Node earlier, Node made) {
    if (later == null || earlier == null || index.executable(later) != index.executable(earlier)) {
      return false;
    }
    Node block = commonBlock(later, earlier);
    return block instanceof Stmt.Block statements
        && position(statements, later) > position(statements, earlier)
        && !isInLoopWithout(block, made);
  }

  /** True if one node runs on the way to another, whatever the branches before that. */
  boolean areInTurn(Node first, Node later) {
    if (!isAfter(later, first, first)) {
      return false;
    }
    Node block = commonBlock(first, later);
    for (Node at = first; at != block; at = index.parent(at)) {
      if (at instanceof Stmt.If || at instanceof Stmt.Case || at instanceof Stmt.Catch) {
        return false;
      }
    }
    return true;
  }

  private Node commonBlock(Node a, Node b) {
    Set<Node> around = ancestors(a);
    Node at = b;
    while (at != null && !(around.contains(at) && !(at instanceof Expr))) {
      at = index.parent(at);
    }
    return at;
  }

  private Set<Node> ancestors(Node node) {
    Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node at = node; at != null; at = index.parent(at)) {
      around.add(at);
    }
    return around;
  }

  private int position(Stmt.Block block, Node inside) {
    Node at = inside;
    while (index.parent(at) != block) {
      at = index.parent(at);
    }
    return block.statements().indexOf(at);
  }

  /** True if a loop around the block may bring an object back that is made outside of it. */
  private boolean isInLoopWithout(Node block, Node made) {
    Set<Node> aroundMade = ancestors(made);
    for (Node at = block; at != null && !aroundMade.contains(at); at = index.parent(at)) {
      if (at instanceof Stmt.Loop) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if the settings together hold on every path, as far as conditions tell: one that stands
   * behind no condition, or behind one that has to do with the setting itself, or one on each
   * branch.
   *
   * @param call what the settings are to hold for; what is around it holds for it, too
   * @param made where the object is made: what is around that holds for all that is done with it
   */
  boolean hold(Collection<Node> settings, Node call, Node made) {
    Set<Node> around = ancestors(call);
    around.addAll(ancestors(made));
    for (Node setting : settings) {
      if (isSure(setting, settings, around)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSure(Node setting, Collection<Node> settings, Set<Node> around) {
    Node child = setting;
    for (Node at = index.parent(setting);
        at != null && !around.contains(at);
        at = index.parent(at)) {
      if (at instanceof Decl.Method || at instanceof Expr.Lambda || at instanceof Decl.TypeDecl) {
        return true;
      }
      if (at instanceof Stmt.If choice
          && child != choice.condition()
          && !isHarmless(choice.condition(), setting)
          && !isOnOther(choice, child, settings)) {
        return false;
      }
      if (at instanceof Expr.Conditional choice
          && child != choice.condition()
          && !isHarmless(choice.condition(), setting)
          && !isOnOther(choice, child, settings)) {
        return false;
      }
      child = at;
    }
    return true;
  }

  /**
   * True if a condition around the setting, and not around the call as well, has to do with it:
   * without it, none is meant.
   */
  boolean isMeantChoice(Node setting, Node call) {
    Set<Node> around = ancestors(call);
    Node child = setting;
    for (Node at = index.parent(setting);
        at != null && !around.contains(at) && !(at instanceof Decl.Method);
        at = index.parent(at)) {
      Expr condition =
          at instanceof Stmt.If choice
              ? choice.condition()
              : at instanceof Expr.Conditional choice ? choice.condition() : null;
      if (condition != null && condition != child && isHarmless(condition, setting)) {
        return true;
      }
      child = at;
    }
    return false;
  }

  /** True if the other value of the choice has a setting, too. */
  private boolean isOnOther(Expr.Conditional choice, Node child, Collection<Node> settings) {
    Expr other = child == choice.whenTrue() ? choice.whenFalse() : choice.whenTrue();
    return settings.stream().anyMatch(node -> ancestors(node).contains(other));
  }

  /** True if the other branch has a setting, too, or leaves. */
  private boolean isOnOther(Stmt.If choice, Node child, Collection<Node> settings) {
    Stmt other = child == choice.then() ? choice.otherwise() : choice.then();
    if (other == null) {
      return false;
    }
    return leaves(other) || settings.stream().anyMatch(node -> ancestors(node).contains(other));
  }

  private static boolean leaves(Stmt statement) {
    Stmt last = statement;
    while (last instanceof Stmt.Block block && !block.statements().isEmpty()) {
      last = block.statements().get(block.statements().size() - 1);
    }
    return last instanceof Stmt.Return || last instanceof Stmt.Throw;
  }

  /** Words of conditions under which a bound would be wrong, or which are always so. */
  private static final Pattern MEANT =
      Pattern.compile("(?i).*(timeout|stream|infinite|unlimited|poll|http|protocol|scheme).*");

  /**
   * True if the condition is about the setting itself and may always hold, or is about the kind of
   * call.
   */
  private boolean isHarmless(Expr condition, Node setting) {
    Map<Object, Expr> asked = new HashMap<>();
    boolean[] isMeant = new boolean[1];
    Nodes.walk(
        condition,
        node -> {
          isMeant[0] |= node instanceof Expr.InstanceOf;
          name(node, isMeant);
          add(node, asked);
        });
    Map<Object, Expr> given = new HashMap<>();
    List<Expr> values = new ArrayList<>(Nodes.arguments(asExpr(setting)));
    values.forEach(value -> Nodes.walk(value, node -> add(node, given)));
    given.keySet().retainAll(asked.keySet());
    if (!given.isEmpty()) {
      return given.values().stream().noneMatch(unset::isUnset);
    }
    return isMeant[0] || isNullTestOfReceiver(condition, setting);
  }

  private static Expr asExpr(Node node) {
    return node instanceof Expr expr ? expr : null;
  }

  private static void name(Node node, boolean[] isMeant) {
    String name =
        node instanceof Expr.VarRef ref
            ? ref.var().name()
            : node instanceof Expr.FieldRef ref
                ? ref.name()
                : node instanceof Expr.Call call ? call.member().name() : "";
    isMeant[0] |= MEANT.matcher(name).matches();
  }

  /** Adds the variable, field or getter that is named. */
  private static void add(Node node, Map<Object, Expr> names) {
    if (node instanceof Expr.VarRef ref) {
      names.put(ref.var(), ref);
    } else if (node instanceof Expr.FieldRef ref && ref.key() != null) {
      names.put(ref.key(), ref);
    } else if (node instanceof Expr.Call getter && getter.args().isEmpty()) {
      Object key = getter.member().key();
      names.put(
          key == null ? List.of(getter.member().owner(), getter.member().name()) : key, getter);
    }
  }

  /** True if the test is whether there is what the setting is called on. */
  private static boolean isNullTestOfReceiver(Expr condition, Node setting) {
    Map<Object, Expr> names = new HashMap<>();
    if (setting instanceof Expr.Call call && call.receiver() != null) {
      Expr at = call.receiver();
      while (at instanceof Expr.Call inner && inner.receiver() != null) {
        at = inner.receiver();
      }
      add(at, names);
    }
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node -> {
          if (node instanceof Expr.Op op
              && (op.kind() == Expr.OpKind.EQ || op.kind() == Expr.OpKind.NE)) {
            Map<Object, Expr> tested = new HashMap<>();
            op.operands().forEach(operand -> add(operand, tested));
            tested.keySet().retainAll(names.keySet());
            found[0] |= !tested.isEmpty();
          }
        });
    return found[0];
  }
}
