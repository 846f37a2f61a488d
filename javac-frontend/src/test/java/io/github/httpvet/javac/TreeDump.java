package io.github.httpvet.javac;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayDeque;
import java.util.Deque;

/** Shows a lowered tree as text, one line a node, children indented. */
final class TreeDump {

  private record Entry(Node node, int depth) {}

  private final Unit unit;
  private final StringBuilder out = new StringBuilder();

  private TreeDump(Unit unit) {
    this.unit = unit;
  }

  static String of(Unit unit) {
    TreeDump dump = new TreeDump(unit);
    unit.types().forEach(dump::add);
    return dump.out.toString();
  }

  static String of(Unit unit, Node node) {
    TreeDump dump = new TreeDump(unit);
    dump.add(node);
    return dump.out.toString();
  }

  private void add(Node root) {
    Deque<Entry> pending = new ArrayDeque<>();
    pending.push(new Entry(root, 0));
    while (!pending.isEmpty()) {
      Entry entry = pending.pop();
      Node node = entry.node;
      out.append("  ".repeat(entry.depth)).append(line(node)).append('\n');
      for (int i = node.children().size() - 1; i >= 0; i--) {
        pending.push(new Entry(node.children().get(i), entry.depth + 1));
      }
    }
  }

  private String line(Node node) {
    String kind = node.getClass().getSimpleName();
    String type = node instanceof Expr expr ? " : " + expr.type() : "";
    String detail = node instanceof Decl decl ? decl(decl) : detail(node);
    return (kind + " " + detail).strip() + type + place(node);
  }

  private String place(Node node) {
    if (!node.pos().isReal()) {
      return " @none";
    }
    int anchor = node.pos().anchor();
    if (anchor == node.pos().start()) {
      return "";
    }
    int end = anchor;
    while (end < unit.text().length() && Character.isJavaIdentifierPart(unit.text().charAt(end))) {
      end++;
    }
    return " @" + unit.text().substring(anchor, end);
  }

  private String decl(Decl decl) {
    if (decl instanceof Decl.TypeDecl d) {
      return d.kind()
          + " "
          + d.simpleName()
          + " "
          + d.self()
          + " "
          + d.modifiers()
          + d.annotations();
    }
    if (decl instanceof Decl.Method d) {
      return d.name() + " : " + d.type() + " " + d.modifiers() + d.annotations() + d.thrown();
    }
    if (decl instanceof Decl.Field d) {
      return d.name() + " : " + d.type() + " " + d.modifiers() + d.annotations();
    }
    if (decl instanceof Decl.Var d) {
      return d.kind() + " " + d.name() + " : " + d.type() + " " + d.annotations();
    }
    return ((Decl.Initializer) decl).isStatic() ? "static" : "";
  }

  private String detail(Node node) {
    if (node instanceof Expr.Call call) {
      return (call.receiver() == null ? "" : "on ") + member(call.member());
    }
    if (node instanceof Expr.New call) {
      return member(call.member());
    }
    if (node instanceof Expr.MethodRef ref) {
      return (ref.receiver() == null ? "" : "on ") + member(ref.member());
    }
    if (node instanceof Expr.VarRef ref) {
      return ref.var().name() + constant(ref.constant());
    }
    if (node instanceof Expr.FieldRef ref) {
      String own = ref.key() == null ? "" : " own";
      String isStatic = ref.isStatic() ? " static" : "";
      return ref.owner() + "." + ref.name() + own + isStatic + constant(ref.constant());
    }
    if (node instanceof Expr.Literal literal) {
      return String.valueOf(literal.value());
    }
    if (node instanceof Expr.Op op) {
      return op.kind().toString();
    }
    if (node instanceof Expr.Assign assign) {
      return assign.compound() ? "compound" : "";
    }
    if (node instanceof Expr.InstanceOf test) {
      return test.tested().toString();
    }
    return statement(node);
  }

  private static String statement(Node node) {
    if (node instanceof Stmt.Loop loop) {
      return loop.kind().toString();
    }
    if (node instanceof Stmt.Jump jump) {
      return (jump.isBreak() ? "break" : "continue") + (jump.label() == null ? "" : jump.label());
    }
    if (node instanceof Stmt.Labeled labeled) {
      return labeled.label();
    }
    if (node instanceof Stmt.Catch handler) {
      return handler.types().toString();
    }
    if (node instanceof Stmt.Case one) {
      return (one.isArrow() ? "->" : ":")
          + (one.isDefault() ? " default" : "")
          + (one.guard() == null ? "" : " guarded");
    }
    return "";
  }

  private static String constant(Object constant) {
    return constant == null ? "" : " = " + constant;
  }

  private static String member(Member member) {
    TypeRef owner = member.owner();
    return owner
        + "#"
        + member.name()
        + member.parameters()
        + (member.isStatic() ? " static" : "")
        + (member.resolved() ? "" : " unresolved")
        + (member.key() == null ? "" : " own")
        + (member.thrown().isEmpty() ? "" : " throws " + member.thrown());
  }
}
