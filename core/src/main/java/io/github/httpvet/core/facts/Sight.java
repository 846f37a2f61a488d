package io.github.httpvet.core.facts;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a unit sees of others and shows them: by that, who keeps what it has found knows when it
 * holds no more. Free of trees.
 *
 * @param types the types that the unit has to do with, and their supertypes, without Java's own:
 *     canonical names where they are known, else as written; facts about others do not concern it
 * @param outline of what the unit declares; another one if others could see a difference
 */
public record Sight(Set<String> types, int outline) {

  /** Of a file that nothing is known of. */
  public static final Sight NONE = new Sight(Set.of(), 0);

  /** Copies. */
  public Sight {
    types = Set.copyOf(types);
  }

  /** Of a unit whose trees are still to be had. */
  public static Sight of(Unit unit) {
    Finder finder = new Finder();
    StringBuilder outline = new StringBuilder();
    for (Decl.TypeDecl type : unit.types()) {
      Nodes.walk(type, finder::look);
      outline(type, outline);
    }
    return new Sight(finder.found, outline.toString().hashCode());
  }

  private static void outline(Decl.TypeDecl type, StringBuilder text) {
    text.append(type.kind()).append(type.self().name()).append(sorted(type.modifiers()));
    text.append(type.self().supertypes().stream().sorted().toList());
    for (Decl member : type.members()) {
      if (member instanceof Decl.TypeDecl nested) {
        outline(nested, text);
      } else if (member instanceof Decl.Field field) {
        text.append(field.name()).append(field.type()).append(sorted(field.modifiers()));
      } else if (member instanceof Decl.Method method) {
        text.append(method.name()).append(method.type()).append(sorted(method.modifiers()));
        method.params().forEach(param -> text.append(param.type()).append(','));
        text.append(method.thrown());
      }
    }
  }

  private static List<Decl.Modifier> sorted(Set<Decl.Modifier> modifiers) {
    return modifiers.stream().sorted().toList();
  }

  private static final class Finder {

    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    void look(Node node) {
      if (node instanceof Expr expr) {
        look(expr);
      } else if (node instanceof Decl.Var variable) {
        add(variable.type());
      } else if (node instanceof Decl.Field field) {
        add(field.type());
      } else if (node instanceof Decl.Method method) {
        add(method.type());
      } else if (node instanceof Decl.TypeDecl type) {
        add(type.self());
      } else if (node instanceof Stmt.Catch handler) {
        handler.types().forEach(this::add);
      }
    }

    private void look(Expr expr) {
      add(expr.type());
      if (expr instanceof Expr.Call call) {
        add(call.member());
      } else if (expr instanceof Expr.New creation) {
        add(creation.member());
      } else if (expr instanceof Expr.MethodRef ref) {
        add(ref.member());
      } else if (expr instanceof Expr.FieldRef ref) {
        add(ref.owner());
      } else if (expr instanceof Expr.InstanceOf test) {
        add(test.tested());
      }
    }

    private void add(Member member) {
      if (member != null) {
        add(member.owner());
      }
    }

    private void add(TypeRef type) {
      if (type == null || !seen.add(type.toString())) {
        return;
      }
      add(type.name());
      type.supertypes().forEach(this::add);
      type.arguments().forEach(this::add);
    }

    private void add(String name) {
      if (!name.isEmpty() && !name.startsWith("java.")) {
        found.add(name);
      }
    }
  }
}
