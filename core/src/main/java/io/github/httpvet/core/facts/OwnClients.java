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
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Types whose objects each make a client of their own, and keep it to themselves. */
record OwnClients(Analysis analysis) {

  private static final int MAX_DEPTH = 3;

  /** The constructor of a type that declares none. */
  static final Optional<Decl.Method> IMPLICIT = Optional.empty();

  /**
   * The constructors whose objects each make a client that nothing outside of them gets; {@link
   * #IMPLICIT} stands for that of a type that declares none.
   */
  List<Optional<Decl.Method>> makers(Decl.TypeDecl type) {
    boolean isInner =
        analysis.index().parent(type) instanceof Decl.TypeDecl
            && !type.modifiers().contains(Modifier.STATIC);
    if (type.kind() != Decl.TypeKind.CLASS
        || isInner
        || type.modifiers().contains(Modifier.ABSTRACT)) {
      return List.of();
    }
    List<Optional<Decl.Method>> constructors =
        type.members().stream()
            .filter(member -> member instanceof Decl.Method method && method.isConstructor())
            .map(member -> Optional.of((Decl.Method) member))
            .toList();
    return (constructors.isEmpty() ? List.of(IMPLICIT) : constructors)
        .stream().filter(constructor -> !fields(type, constructor).isEmpty()).toList();
  }

  /** The methods that make requests with the client, which others can call. */
  List<Decl.Method> users(Decl.TypeDecl type) {
    Set<Object> keys = new HashSet<>();
    makers(type).forEach(maker -> fields(type, maker).forEach(field -> keys.add(field.key())));
    return methods(type).stream()
        .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
        .filter(method -> touches(method, keys, MAX_DEPTH))
        .toList();
  }

  private List<Decl.Field> fields(Decl.TypeDecl type, Optional<Decl.Method> constructor) {
    return type.members().stream()
        .filter(Decl.Field.class::isInstance)
        .map(Decl.Field.class::cast)
        .filter(field -> !field.modifiers().contains(Modifier.STATIC))
        .filter(field -> isOwn(field, type, constructor))
        .toList();
  }

  private static List<Decl.Method> methods(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(Decl.Method.class::isInstance)
        .map(Decl.Method.class::cast)
        .filter(method -> !method.isConstructor() && method.body() != null)
        .toList();
  }

  private boolean isOwn(Decl.Field field, Decl.TypeDecl type, Optional<Decl.Method> constructor) {
    if (!field.annotations().isEmpty()
        || !field.modifiers().contains(Modifier.PRIVATE)
        || !analysis.catalog().isKind(analysis.types().declared(field.type()).name(), "client")) {
      return false;
    }
    List<Expr> all = analysis.index().values(field);
    List<Expr> atStart = all.stream().filter(value -> isOfStart(value, type)).toList();
    List<Expr> values = atStart.stream().flatMap(value -> stored(value, constructor)).toList();
    return atStart.size() == all.size()
        && !values.isEmpty()
        && values.stream().allMatch(this::isMade);
  }

  /** What a constructor stores where a value stands; nothing if that is in another constructor. */
  private Stream<Expr> stored(Expr value, Optional<Decl.Method> constructor) {
    if (!(analysis.index().executable(value) instanceof Decl.Method place)) {
      return Stream.of(value);
    }
    Decl.Method at = constructor.orElse(null);
    Expr.Call delegation = null;
    for (int depth = 0; at != null && at != place && depth < MAX_DEPTH; depth++) {
      delegation = delegation(at);
      at = delegation == null ? null : analysis.index().method(delegation.member().key());
    }
    if (at != place) {
      return Stream.of();
    }
    int position =
        delegation != null && value instanceof Expr.VarRef ref
            ? at.params().indexOf(ref.var())
            : -1;
    return Stream.of(
        position >= 0 && position < delegation.args().size()
            ? delegation.args().get(position)
            : value);
  }

  /** The call of another constructor that a constructor starts with; null if there is none. */
  private static Expr.Call delegation(Decl.Method constructor) {
    return constructor.body() != null
            && !constructor.body().statements().isEmpty()
            && constructor.body().statements().get(0) instanceof Stmt.ExprStmt first
            && first.expr() instanceof Expr.Call call
            && call.member().name().equals(Member.CONSTRUCTOR)
        ? call
        : null;
  }

  private boolean isMade(Expr value) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream()
            .allMatch(
                made ->
                    analysis.types().has(made, Role.CLIENT)
                        && new OwnConnections(analysis).has(made)
                        && !analysis.repetition().isGuarded(made)
                        && analysis.uses(made).stream().allMatch(this::isKept));
  }

  private boolean isOfStart(Expr value, Decl.TypeDecl type) {
    Node executable = analysis.index().executable(value);
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
