package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Types of a unit whose objects each keep a client that their constructor is handed, or what stands
 * for one, and keep it to themselves: the client lives as long as such an object.
 */
public final class ClientHolders {

  /**
   * A constructor that is handed what the object keeps.
   *
   * @param argument which one that is, from 0
   */
  public record Slot(Decl.Method constructor, int argument) {}

  private static final Set<String> OVER_CLIENTS = Set.of("other", "request", "transport");

  private final Analysis analysis;
  private final Map<Decl.Field, List<Slot>> slots = new IdentityHashMap<>();
  private final Map<Decl.TypeDecl, List<Decl.Field>> fields = new IdentityHashMap<>();
  private final Map<Decl.TypeDecl, List<Decl.Method>> users = new IdentityHashMap<>();

  private ClientHolders(Analysis analysis) {
    this.analysis = analysis;
    analysis.index().unit().types().forEach(this::visit);
  }

  /** Those of a unit. */
  public static ClientHolders of(Analysis analysis) {
    return analysis.once(ClientHolders.class, () -> new ClientHolders(analysis));
  }

  private void visit(Decl.TypeDecl type) {
    for (Decl member : type.members()) {
      if (member instanceof Decl.TypeDecl nested) {
        visit(nested);
      } else if (member instanceof Decl.Field field
          && type.kind() == Decl.TypeKind.CLASS
          && UnitIndex.onlyWrittenHere(field)
          && field.modifiers().contains(Modifier.PRIVATE)
          && !field.modifiers().contains(Modifier.STATIC)
          && mayBeClient(analysis.types().declared(field.type()))) {
        List<Slot> found = find(type, field);
        if (!found.isEmpty() && isKeptInside(field)) {
          slots.put(field, found);
          fields.computeIfAbsent(type, t -> new ArrayList<>()).add(field);
        }
      }
    }
    if (fields.containsKey(type)) {
      Set<Object> keys = new HashSet<>();
      fields.get(type).forEach(field -> keys.add(field.key()));
      users.put(type, new FieldUsers(analysis, keys).of(type));
    }
  }

  /** True for a client, what a library has over one, as a template, or what keeps one itself. */
  private boolean mayBeClient(TypeRef type) {
    return analysis.types().isClient(type)
        || analysis.catalog().constructors(type.name()).anyMatch(Row::isOfHolder)
        || !type.name().startsWith("java.")
            && analysis.catalog().hasPackageOf(type.name())
            && OVER_CLIENTS.stream().anyMatch(kind -> analysis.catalog().isKind(type.name(), kind))
            && analysis.catalog().isClientType(type.name());
  }

  /** What constructors put into the field; nothing if it has other values, too. */
  private List<Slot> find(Decl.TypeDecl type, Decl.Field field) {
    List<Slot> found = new ArrayList<>();
    for (Expr value : analysis.index().values(field)) {
      if (value instanceof Expr.VarRef ref
          && analysis.index().executable(value) instanceof Decl.Method constructor
          && constructor.isConstructor()
          && analysis.index().enclosingType(constructor) == type
          && constructor.params().contains(ref.var())
          && analysis.index().values(ref.var()).isEmpty()) {
        found.add(new Slot(constructor, constructor.params().indexOf(ref.var())));
      } else if (!isOfItself(value, field)) {
        return List.of();
      }
    }
    return found;
  }

  /** True for what is derived of the field's own value: {@code target = target.path(..)}. */
  private static boolean isOfItself(Expr value, Decl.Field field) {
    Expr root = value;
    while (root instanceof Expr.Call call && call.receiver() != null) {
      root = call.receiver();
    }
    return root != value && root instanceof Expr.FieldRef ref && field.key().equals(ref.key());
  }

  private boolean isKeptInside(Decl.Field field) {
    return analysis.index().references(field).stream()
        .filter(ref -> !isTarget(ref))
        .flatMap(ref -> analysis.uses(ref).stream())
        .allMatch(use -> isInside(use, field));
  }

  private boolean isTarget(Expr ref) {
    return analysis.index().parent(ref) instanceof Expr.Assign assign && assign.target() == ref;
  }

  private boolean isInside(Use use, Decl.Field field) {
    return use.kind() == Kind.RESOURCE
        || use.kind() == Kind.STORED
            && use.node() instanceof Expr.Assign assign
            && assign.target() instanceof Expr.FieldRef ref
            && field.key().equals(ref.key())
        || use.kind() == Kind.RECEIVER
            && !(use.node() instanceof Expr call && analysis.types().has(call, Role.DERIVES))
        || use.kind() == Kind.RETURNED
            && (isSomethingElse(use.value(), field)
                || use.node() instanceof Decl.Method method
                    && method.modifiers().contains(Modifier.PRIVATE))
        || use.kind() == Kind.ARGUMENT && new Requests(analysis).isOne(use);
  }

  /** True for what a client gives, as a request, and not the client itself. */
  private boolean isSomethingElse(Expr value, Decl.Field field) {
    return value != null
        && !analysis.types().isClient(value)
        && !analysis.types().of(value).name().isEmpty()
        && !analysis
            .types()
            .isA(analysis.types().of(value), analysis.types().declared(field.type()).name());
  }

  /** The fields of a type that keep what constructors are handed. */
  public List<Decl.Field> fields(Decl.TypeDecl type) {
    return fields.getOrDefault(type, List.of());
  }

  /** What is handed the value of the field, which may be null. */
  public List<Slot> slots(Decl.Field field) {
    return field == null ? List.of() : slots.getOrDefault(field, List.of());
  }

  /** Which argument the new object keeps, from 0; -1 for none. */
  int held(Expr.New creation) {
    Decl.Method constructor = analysis.index().method(creation.member().key());
    return slots.values().stream()
        .flatMap(List::stream)
        .filter(slot -> slot.constructor() == constructor)
        .mapToInt(Slot::argument)
        .min()
        .orElse(-1);
  }

  /** The methods that make a request with what the object keeps, which others can call. */
  public List<Decl.Method> users(Decl.TypeDecl type) {
    return users.getOrDefault(type, List.of());
  }

  /** True if the call makes a request with the client that its receiver keeps. */
  boolean isRequest(Expr.Call call) {
    Decl.Method method = analysis.index().method(call.member().key());
    return call.receiver() != null
        && method != null
        && users.values().stream().flatMap(List::stream).anyMatch(known -> known == method);
  }

  /**
   * What makes the objects that keep the client, where a use stores it in one; empty if it is
   * stored elsewhere, or not all of them are in sight.
   */
  public List<Expr> holding(Expr made, Use stored) {
    Decl.Field field = field(stored);
    List<Expr> holding = new ArrayList<>();
    for (Slot slot : slots(field)) {
      if (analysis.index().executable(stored.node()) == slot.constructor()) {
        for (Expr caller : analysis.index().callers(slot.constructor())) {
          List<Expr> args = Nodes.arguments(caller);
          if (!(caller instanceof Expr.New)) {
            return List.of(); // another constructor, or a reference
          }
          if (slot.argument() < args.size()
              && analysis.origins(args.get(slot.argument())).made().contains(made)) {
            holding.add(caller);
          }
        }
      }
    }
    return holding;
  }

  /** True for what an object that keeps a client does with that itself. */
  public boolean isOwn(Use use) {
    Decl.TypeDecl type = analysis.index().enclosingType(use.node());
    return type != null
        && fields.containsKey(type)
        && (use.kind() == Kind.RECEIVER || !slots(field(use)).isEmpty());
  }

  /** The field that a use stores it in; null if it does not. */
  private Decl.Field field(Use use) {
    return use.kind() == Kind.STORED
            && use.node() instanceof Expr.Assign assign
            && assign.target() instanceof Expr.FieldRef ref
        ? analysis.index().field(ref.key())
        : null;
  }
}
