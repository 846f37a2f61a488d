package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Types of a unit whose objects each make a client of their own, and keep it to themselves. */
public final class OwnClients {

  private static final int MAX_DEPTH = 3;

  /** The constructor of a type that declares none. */
  public static final Optional<Decl.Method> IMPLICIT = Optional.empty();

  private final Analysis analysis;
  private final Map<String, Decl.TypeDecl> types = new LinkedHashMap<>();
  private final Map<Decl.TypeDecl, List<Optional<Decl.Method>>> makers = new IdentityHashMap<>();
  private final Map<Decl.TypeDecl, List<Decl.Method>> users = new IdentityHashMap<>();

  private final Set<Decl.TypeDecl> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private OwnClients(Analysis analysis) {
    this.analysis = analysis;
    analysis.index().unit().types().forEach(this::visit);
  }

  /** Those of a unit. */
  public static OwnClients of(Analysis analysis) {
    return analysis.once(OwnClients.class, () -> new OwnClients(analysis));
  }

  private void visit(Decl.TypeDecl type) {
    if (!seen.add(type)) {
      return;
    }
    analysis.index().unit().types().stream()
        .filter(above -> type.self().supertypes().contains(above.self().name()))
        .forEach(this::visit);
    List<Optional<Decl.Method>> found = findMakers(type);
    if (!found.isEmpty()) {
      types.put(type.self().name(), type);
      makers.put(type, found);
      users.put(type, findUsers(type));
    }
    for (Decl member : type.members()) {
      if (member instanceof Decl.TypeDecl nested) {
        visit(nested);
      }
    }
  }

  /**
   * The constructors whose objects each make a client that nothing outside of them gets; {@link
   * #IMPLICIT} stands for that of a type that declares none.
   */
  public List<Optional<Decl.Method>> makers(Decl.TypeDecl type) {
    return makers.getOrDefault(type, List.of());
  }

  /** The methods that make a request with the client, which others can call. */
  public List<Decl.Method> users(Decl.TypeDecl type) {
    return users.getOrDefault(type, List.of());
  }

  /** True if the expression makes an object of a type of the unit, with its client. */
  public boolean makes(Expr expr) {
    return expr instanceof Expr.New creation
        && types.containsKey(creation.member().owner().name())
        && (makers(types.get(creation.member().owner().name())).contains(IMPLICIT)
            || isMaker(analysis.index().method(creation.member().key())));
  }

  /** True if each object of the type has a client of its own, as code of the module shows. */
  public boolean have(String type) {
    return types.containsKey(type) || inferredMakers(type).findAny().isPresent();
  }

  /** True if the call makes a request with the client that its receiver has. */
  boolean isRequest(Expr.Call call) {
    Decl.Method method = analysis.index().method(call.member().key());
    return call.receiver() != null
        && method != null
        && types.containsKey(analysis.types().of(call.receiver()).name())
        && users.values().stream().anyMatch(known -> known.contains(method));
  }

  /** True if what an object of the type has to do is done when a thread runs it. */
  boolean isTask(TypeRef type) {
    Decl.TypeDecl own = types.get(type.name());
    return own != null && users(own).stream().anyMatch(user -> TASKS.contains(user.name()))
        || TASKS.stream()
            .flatMap(task -> analysis.catalog().named(task).stream())
            .anyMatch(
                row -> row.role() == Role.USES && analysis.types().isA(type, row.api().owner()));
  }

  private static final Set<String> TASKS = Set.of("call", "compute", "doInBackground", "run");

  private List<Optional<Decl.Method>> findMakers(Decl.TypeDecl type) {
    if (type.kind() != Decl.TypeKind.CLASS) {
      return List.of();
    }
    List<Optional<Decl.Method>> constructors =
        type.members().stream()
            .filter(member -> member instanceof Decl.Method method && method.isConstructor())
            .map(member -> Optional.of((Decl.Method) member))
            .toList();
    return (constructors.isEmpty() ? List.of(IMPLICIT) : constructors)
        .stream()
            .filter(
                constructor -> inherits(type, constructor) || !fields(type, constructor).isEmpty())
            .toList();
  }

  /** True if a superclass makes the client for the object. */
  private boolean inherits(Decl.TypeDecl type, Optional<Decl.Method> constructor) {
    Expr.Call above = constructor.map(UnitIndex::delegation).orElse(null);
    return above != null
        ? isMaker(analysis.index().method(above.member().key()))
            || analysis.types().rows(above).stream()
                .anyMatch(row -> row.isInferredClient() || gives(above, row))
        : type.self().supertypes().stream().anyMatch(this::hasPlainMaker);
  }

  /** True if a superclass of another file is handed a client that is made for it, and keeps it. */
  private boolean gives(Expr.Call above, Row row) {
    return row.isOfHolder()
        && row.argument() < above.args().size()
        && isMade(above.args().get(row.argument()), made -> true, use -> true);
  }

  /** True for a client, and for what another file says to keep one. */
  private boolean mayBeClient(String type) {
    return analysis.catalog().isKind(type, "client")
        || analysis.catalog().constructors(type).anyMatch(Row::isOfHolder);
  }

  private boolean isMaker(Decl.Method constructor) {
    return constructor != null
        && makers.values().stream().anyMatch(all -> all.contains(Optional.of(constructor)));
  }

  /** True if the constructor without parameters makes a client. */
  private boolean hasPlainMaker(String type) {
    return types.containsKey(type)
        ? makers(types.get(type)).stream()
            .anyMatch(maker -> maker.map(m -> m.params().isEmpty()).orElse(true))
        : inferredMakers(type).anyMatch(row -> row.api().accepts(List.of()));
  }

  /** The constructors of a type of another file that make a client. */
  private Stream<Row> inferredMakers(String type) {
    return analysis.catalog().constructors(type).filter(Row::isInferredClient);
  }

  private List<Decl.Method> findUsers(Decl.TypeDecl type) {
    Set<Object> keys = new HashSet<>();
    for (Decl.TypeDecl own : types.values()) {
      if (own == type || type.self().supertypes().contains(own.self().name())) {
        makers(own).forEach(maker -> fields(own, maker).forEach(field -> keys.add(field.key())));
      }
    }
    return new FieldUsers(analysis, keys).of(type);
  }

  private List<Decl.Field> fields(Decl.TypeDecl type, Optional<Decl.Method> constructor) {
    return type.members().stream()
        .filter(Decl.Field.class::isInstance)
        .map(Decl.Field.class::cast)
        .filter(field -> !field.modifiers().contains(Modifier.STATIC))
        .filter(field -> isOwn(field, type, constructor))
        .toList();
  }

  private boolean isOwn(Decl.Field field, Decl.TypeDecl type, Optional<Decl.Method> constructor) {
    if (!field.annotations().isEmpty()
        || !mayBeClient(analysis.types().declared(field.type()).name())) {
      return false;
    }
    List<Expr> all = analysis.index().values(field);
    List<Expr> later = new ArrayList<>(all);
    later.removeIf(value -> isOfStart(value, type) || isNull(value));
    List<Expr> values =
        all.stream()
            .filter(value -> isOfStart(value, type))
            .flatMap(value -> stored(value, constructor))
            .filter(value -> !isNull(value))
            .toList();
    return !(values.isEmpty() && later.isEmpty())
        && values.stream().allMatch(value -> isMade(value, made -> !isGuarded(made)))
        && later.stream().allMatch(value -> isOfObject(value, type) && isMade(value, made -> true));
  }

  private static boolean isNull(Expr value) {
    return value instanceof Expr.Literal literal && literal.value() == null;
  }

  private boolean isGuarded(Expr made) {
    return analysis.repetition().isGuarded(made);
  }

  /** True if the object itself sets it after its start, as when it is first asked for. */
  private boolean isOfObject(Expr value, Decl.TypeDecl type) {
    return analysis.index().executable(value) instanceof Decl.Method method
        && type.members().contains(method)
        && !method.modifiers().contains(Modifier.STATIC);
  }

  /** What a constructor stores where a value stands; nothing if that is in another constructor. */
  private Stream<Expr> stored(Expr value, Optional<Decl.Method> constructor) {
    if (!(analysis.index().executable(value) instanceof Decl.Method place)) {
      return Stream.of(value);
    }
    Decl.Method at = constructor.orElse(null);
    Expr.Call delegation = null;
    for (int depth = 0; at != null && at != place && depth < MAX_DEPTH; depth++) {
      delegation = UnitIndex.delegation(at);
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

  private boolean isMade(Expr value, Predicate<Expr> isAnew) {
    return isMade(value, isAnew, this::isKept);
  }

  private boolean isMade(Expr value, Predicate<Expr> isAnew, Predicate<Use> isFor) {
    Origins origins = analysis.origins(value);
    return origins.complete()
        && !origins.made().isEmpty()
        && origins.made().stream()
            .allMatch(
                made ->
                    (made instanceof Expr.New || analysis.types().has(made, Role.CLIENT))
                        && new OwnConnections(analysis).isOwn(made)
                        && isAnew.test(made)
                        && analysis.uses(made).stream().allMatch(isFor));
  }

  private boolean isOfStart(Expr value, Decl.TypeDecl type) {
    Node executable = analysis.index().executable(value);
    return executable instanceof Decl.Field field && type.members().contains(field)
        || executable instanceof Decl.Initializer block && !block.isStatic()
        || executable instanceof Decl.Method method && method.isConstructor();
  }

  /** False if something may keep the client that outlives the object. */
  private boolean isKept(Use use) {
    return use.kind() == Kind.RECEIVER
        || use.kind() == Kind.STORED
        || use.kind() == Kind.RESOURCE
        || use.kind() == Kind.RETURNED && use.node() instanceof Decl.Method
        || use.kind() == Kind.ARGUMENT && new Requests(analysis).isOne(use);
  }
}
