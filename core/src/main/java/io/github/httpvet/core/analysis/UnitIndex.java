package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Parents, declarations and references of a unit, gathered in one walk. */
public final class UnitIndex {

  private final Unit unit;
  private final Map<Node, Node> parents = new IdentityHashMap<>();
  private final Map<Object, Decl.Method> methods = new HashMap<>();
  private final Map<Object, Decl.Field> fields = new HashMap<>();
  private final Map<Object, List<Expr>> callers = new HashMap<>();
  private final Map<Decl.Var, List<Expr>> varValues = new HashMap<>();
  private final Map<Decl.Var, List<Expr.VarRef>> varRefs = new HashMap<>();
  private final Map<Object, List<Expr>> fieldValues = new HashMap<>();
  private final Map<Object, List<Expr.FieldRef>> fieldRefs = new HashMap<>();
  private final Map<String, Decl.TypeDecl> types = new HashMap<>();
  private final List<Expr> calls = new ArrayList<>();
  private final List<Decl.Method> methodList = new ArrayList<>();

  /** Walks the unit. */
  public UnitIndex(Unit unit) {
    this.unit = unit;
    for (Decl.TypeDecl type : unit.types()) {
      Nodes.walk(type, this::enter);
    }
  }

  private void enter(Node node) {
    for (Node child : node.children()) {
      parents.put(child, node);
    }
    if (node instanceof Decl.TypeDecl type && type.kind() != Decl.TypeKind.ANONYMOUS) {
      types.putIfAbsent(type.self().name(), type);
    } else if (node instanceof Decl.Method method) {
      methods.put(method.key(), method);
      methodList.add(method);
    } else if (node instanceof Decl.Field field) {
      fields.put(field.key(), field);
      if (field.init() != null) {
        put(fieldValues, field.key(), field.init());
      }
    } else if (node instanceof Stmt.Local local && local.init() != null) {
      put(varValues, local.var(), local.init());
    } else if (node instanceof Stmt.Resource resource && resource.var() != null) {
      put(varValues, resource.var(), resource.value());
    } else if (node instanceof Expr.VarRef ref) {
      put(varRefs, ref.var(), ref);
    } else if (node instanceof Expr.FieldRef ref && ref.key() != null) {
      put(fieldRefs, ref.key(), ref);
    } else if (node instanceof Expr.InstanceOf test && test.bindings().size() == 1) {
      put(varValues, test.bindings().get(0), test.value());
    } else if (node instanceof Expr.Assign assign && !assign.compound()) {
      enterAssign(assign);
    }
    enterCall(node);
  }

  private void enterAssign(Expr.Assign assign) {
    if (assign.target() instanceof Expr.VarRef ref) {
      put(varValues, ref.var(), assign.value());
    } else if (assign.target() instanceof Expr.FieldRef ref && ref.key() != null) {
      put(fieldValues, ref.key(), assign.value());
    }
  }

  private void enterCall(Node node) {
    Object key = null;
    if (node instanceof Expr.Call call) {
      calls.add(call);
      key = call.member().key();
    } else if (node instanceof Expr.New creation) {
      calls.add(creation);
      key = creation.member().key();
    } else if (node instanceof Expr.MethodRef ref) {
      calls.add(ref);
      key = ref.member().key();
    }
    if (key != null) {
      put(callers, key, (Expr) node);
    }
  }

  private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** Calls, constructor calls and method references, in source order. */
  public List<Expr> calls() {
    return calls;
  }

  /** Methods and constructors, in source order. */
  public List<Decl.Method> methods() {
    return methodList;
  }

  /** The node around a node; null for top-level types. */
  public Node parent(Node node) {
    return parents.get(node);
  }

  /** True if the node is the other one, or stands in it. */
  public boolean isIn(Node node, Node around) {
    Node at = node;
    while (at != null && at != around) {
      at = parent(at);
    }
    return at != null;
  }

  /** The method with the key, or null if it is not of this unit. */
  public Decl.Method method(Object key) {
    return key == null ? null : methods.get(key);
  }

  /** The field with the key, or null if it is not of this unit. */
  public Decl.Field field(Object key) {
    return key == null ? null : fields.get(key);
  }

  /** The type with the name, canonical where known; null if it is not of this unit. */
  public Decl.TypeDecl type(String name) {
    return types.get(name);
  }

  /** The calls and references of a method of this unit, in it. */
  public List<Expr> callers(Decl.Method method) {
    return callers.getOrDefault(method.key(), List.of());
  }

  /** What the callers in this unit hand over as a parameter, counted from 0. */
  public List<Expr> handed(Decl.Method method, int position) {
    List<Expr> handed = new ArrayList<>();
    for (Expr caller : callers(method)) {
      List<Expr> args = Nodes.arguments(caller);
      if (position >= 0 && position < args.size()) {
        handed.add(args.get(position));
      }
    }
    return handed;
  }

  /** What the method itself returns, without the lambdas and classes in it. */
  public List<Expr> returned(Decl.Method method) {
    List<Expr> returned = new ArrayList<>();
    if (method.body() != null) {
      Nodes.walkWhile(
          method.body(),
          node -> {
            if (node instanceof Stmt.Return result && result.value() != null) {
              returned.add(result.value());
            }
            return !(node instanceof Expr.Lambda || node instanceof Decl.TypeDecl);
          });
    }
    return returned;
  }

  /** What is assigned to a local variable, initializer included; empty for parameters. */
  public List<Expr> values(Decl.Var var) {
    return varValues.getOrDefault(var, List.of());
  }

  /** What is assigned to a field in this unit, initializer included. */
  public List<Expr> values(Decl.Field field) {
    return fieldValues.getOrDefault(field.key(), List.of());
  }

  /** The uses of a variable, assignments included. */
  public List<Expr.VarRef> references(Decl.Var var) {
    return varRefs.getOrDefault(var, List.of());
  }

  /** The uses of a field, assignments included. */
  public List<Expr.FieldRef> references(Decl.Field field) {
    return fieldRefs.getOrDefault(field.key(), List.of());
  }

  /** The call of another constructor that a constructor starts with; null if there is none. */
  static Expr.Call delegation(Decl.Method constructor) {
    return constructor.body() != null
            && !constructor.body().statements().isEmpty()
            && constructor.body().statements().get(0) instanceof Stmt.ExprStmt first
            && first.expr() instanceof Expr.Call call
            && call.member().name().equals(Member.CONSTRUCTOR)
        ? call
        : null;
  }

  /** The method, lambda, initializer or field that a node stands in; null above those. */
  public Node executable(Node node) {
    Node at = parents.get(node);
    while (at != null
        && !(at instanceof Decl.Method
            || at instanceof Expr.Lambda
            || at instanceof Decl.Initializer
            || at instanceof Decl.Field)) {
      at = parents.get(at);
    }
    return at;
  }

  /** The method, initializer or field around a node, lambdas passed over; null above those. */
  public Decl member(Node node) {
    Node at = executable(node);
    while (at instanceof Expr.Lambda) {
      at = executable(at);
    }
    return (Decl) at;
  }

  /** The innermost type around a node; never null for nodes below a type. */
  public Decl.TypeDecl enclosingType(Node node) {
    Node at = parents.get(node);
    while (at != null && !(at instanceof Decl.TypeDecl)) {
      at = parents.get(at);
    }
    return (Decl.TypeDecl) at;
  }

  /** True if no code outside of the unit can write the field. */
  static boolean onlyWrittenHere(Decl.Field field) {
    return field.modifiers().contains(Decl.Modifier.PRIVATE)
        || field.modifiers().contains(Decl.Modifier.FINAL);
  }
}
