package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.OwnConnections;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types whose objects each make a client of their own, and keep it to themselves. */
record OwnClients(Analysis analysis) {

  private static final int MAX_DEPTH = 3;

  /** True if each new object makes a client that nothing outside of it gets. */
  boolean has(Decl.TypeDecl type) {
    boolean isInner =
        analysis.index().parent(type) instanceof Decl.TypeDecl
            && !type.modifiers().contains(Modifier.STATIC);
    return type.kind() == Decl.TypeKind.CLASS
        && !isInner
        && !type.modifiers().contains(Modifier.ABSTRACT)
        && !fields(type).isEmpty();
  }

  /** The methods that make requests with the client, which others can call. */
  List<Decl.Method> users(Decl.TypeDecl type) {
    Set<Object> keys = new HashSet<>();
    fields(type).forEach(field -> keys.add(field.key()));
    return methods(type).stream()
        .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
        .filter(method -> touches(method, keys, MAX_DEPTH))
        .toList();
  }

  private List<Decl.Field> fields(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(Decl.Field.class::isInstance)
        .map(Decl.Field.class::cast)
        .filter(field -> !field.modifiers().contains(Modifier.STATIC))
        .filter(field -> isOwn(field, type))
        .toList();
  }

  private static List<Decl.Method> methods(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(Decl.Method.class::isInstance)
        .map(Decl.Method.class::cast)
        .filter(method -> !method.isConstructor() && method.body() != null)
        .toList();
  }

  private boolean isOwn(Decl.Field field, Decl.TypeDecl type) {
    List<Expr> values = analysis.index().values(field);
    return field.annotations().isEmpty()
        && field.modifiers().contains(Modifier.PRIVATE)
        && analysis.catalog().isKind(analysis.types().declared(field.type()).name(), "client")
        && !values.isEmpty()
        && values.stream().allMatch(value -> isMadeAtStart(value, type));
  }

  private boolean isMadeAtStart(Expr value, Decl.TypeDecl type) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream()
            .allMatch(
                made ->
                    analysis.types().has(made, Role.CLIENT)
                        && new OwnConnections(analysis).has(made)
                        && !analysis.repetition().isGuarded(made)
                        && analysis.uses(made).stream().allMatch(this::isKept))
        && isOfStart(analysis.index().executable(value), type);
  }

  private boolean isOfStart(Object executable, Decl.TypeDecl type) {
    return executable instanceof Decl.Field field && type.members().contains(field)
        || executable instanceof Decl.Initializer block && !block.isStatic()
        || executable instanceof Decl.Method method && method.isConstructor();
  }

  /** False if something outside of the object may get the client. */
  private boolean isKept(Use use) {
    return use.kind() == Kind.RECEIVER
        || use.kind() == Kind.STORED
        || use.kind() == Kind.RESOURCE
        || use.kind() == Kind.RETURNED
            && use.node() instanceof Decl.Method method
            && method.modifiers().contains(Modifier.PRIVATE);
  }

  private boolean touches(Decl.Method method, Set<Object> keys, int depth) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        method.body(),
        node -> {
          if (node instanceof Expr.FieldRef ref) {
            found[0] |= keys.contains(ref.key());
          } else if (depth > 0 && node instanceof Expr.Call call && call.receiver() == null) {
            Decl.Method own = analysis.index().method(call.member().key());
            found[0] |= own != null && own.body() != null && touches(own, keys, depth - 1);
          }
        });
    return found[0];
  }
}
