package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lowered unit as text: a line for each declaration and statement, expressions within the line.
 * Positions are checked rather than shown; keys show as {@code here}.
 */
final class TreeDump {

  private final StringBuilder out = new StringBuilder();
  private final String text;

  private TreeDump(String text) {
    this.text = text;
  }

  static String of(Unit unit) {
    TreeDump dump = new TreeDump(unit.text());
    unit.types().forEach(type -> dump.lines(type, 0));
    return dump.out.toString();
  }

  private void lines(Node node, int depth) {
    out.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
    StringBuilder below = new StringBuilder();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = value(node, component);
      if (isLine(value)) {
        out.append(' ').append(component.getName()).append(":\n");
        lines((Node) value, depth + 1);
        out.append("  ".repeat(depth)).append(" .");
      } else if (value instanceof List<?> list && !list.isEmpty() && isLine(list.get(0))) {
        out.append(' ').append(component.getName()).append(":\n");
        list.forEach(item -> lines((Node) item, depth + 1));
        out.append("  ".repeat(depth)).append(" .");
      } else if (shows(value) && !component.getName().equals("key")) {
        out.append(' ').append(component.getName()).append('=').append(shown(value));
      }
    }
    int end = out.length();
    if (out.substring(0, end).endsWith("\n" + "  ".repeat(depth) + " .")) {
      out.setLength(end - 2 - 2 * depth);
    } else {
      out.append('\n');
    }
    out.append(below);
  }

  private static boolean isLine(Object value) {
    return value instanceof Stmt
        || value instanceof Stmt.Part
        || value instanceof Decl && !(value instanceof Decl.Var);
  }

  private static boolean shows(Object value) {
    return value != null
        && !Boolean.FALSE.equals(value)
        && !(value instanceof Collection<?> all && all.isEmpty());
  }

  private Object value(Object owner, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(owner);
      if (value instanceof Pos pos) {
        check(pos);
        return null;
      }
      return value;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void check(Pos pos) {
    if (!pos.isReal() || pos.end() > text.length() || pos.anchor() > pos.end()) {
      throw new AssertionError("no real position: " + pos);
    }
  }

  private String shown(Object value) {
    if (value instanceof Expr expr) {
      return expr(expr);
    }
    if (value instanceof Decl.Var variable) {
      String annotations = variable.annotations().isEmpty() ? "" : variable.annotations() + " ";
      return annotations + variable.kind() + " " + variable.name() + ":" + variable.type();
    }
    if (value instanceof Collection<?> all) {
      return all.stream()
          .map(this::shown)
          .sorted((a, b) -> value instanceof Set ? a.compareTo(b) : 0)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }

  private String expr(Expr expr) {
    check(expr.pos());
    return head(expr) + ":" + expr.type();
  }

  private String head(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return receiver(call.receiver()) + member(call.member()) + shown(call.args());
    }
    if (expr instanceof Expr.New made) {
      return "new " + member(made.member()) + shown(made.args()) + nested(made.body());
    }
    if (expr instanceof Expr.MethodRef ref) {
      return receiver(ref.receiver()) + "::" + member(ref.member());
    }
    if (expr instanceof Expr.VarRef ref) {
      return ref.var().name() + constant(ref.constant());
    }
    if (expr instanceof Expr.FieldRef ref) {
      String flags = (ref.isStatic() ? "static " : "") + (ref.key() == null ? "" : "here ");
      return receiver(ref.receiver())
          + "{"
          + flags
          + ref.owner()
          + "#"
          + ref.name()
          + "}"
          + constant(ref.constant());
    }
    if (expr instanceof Expr.Literal literal) {
      Object value = literal.value();
      return value == null ? "null" : shown(value) + "/" + value.getClass().getSimpleName();
    }
    if (expr instanceof Expr.Lambda lambda) {
      return "lambda" + shown(lambda.params()) + nested(lambda.body());
    }
    StringBuilder head = new StringBuilder(expr.getClass().getSimpleName()).append('(');
    for (RecordComponent component : expr.getClass().getRecordComponents()) {
      Object value = value(expr, component);
      if (component.getName().equals("cases")) {
        ((List<?>) value).forEach(item -> head.append(nested((Node) item)));
      } else if (value != null && !component.getName().equals("type")) {
        head.append(head.charAt(head.length() - 1) == '(' ? "" : " ").append(shown(value));
      }
    }
    return head.append(')').toString();
  }

  private String receiver(Expr receiver) {
    return receiver == null ? "" : expr(receiver) + " . ";
  }

  private static String constant(Object constant) {
    return constant == null ? "" : "=" + constant + "/" + constant.getClass().getSimpleName();
  }

  private String nested(Node node) {
    if (node == null) {
      return "";
    }
    TreeDump dump = new TreeDump(text);
    dump.lines(node, 0);
    return "{ " + dump.out.toString().strip().replaceAll("\\s*\n\\s*", " ; ") + " }";
  }

  private static String member(Member member) {
    return "{"
        + (member.resolved() ? "" : "?")
        + (member.isStatic() ? "static " : "")
        + (member.key() == null ? "" : "here ")
        + member.owner()
        + "#"
        + member.name()
        + "("
        + String.join(",", member.parameters())
        + ")"
        + (member.thrown().isEmpty() ? "" : " throws " + member.thrown())
        + "}";
  }
}
