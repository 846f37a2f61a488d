package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types and API rows of expressions, completed from the catalog where the engine had no class path:
 * simple names through on-demand imports, results of calls through the tables.
 */
public final class Types {

  private final Unit unit;
  private final Catalog catalog;
  private final UnitIndex index;
  private final QualifiedNames names;
  private final Map<Expr, TypeRef> memo = new IdentityHashMap<>();
  private final Map<Expr, List<Row>> rows = new IdentityHashMap<>();

  Types(UnitIndex index, Catalog catalog) {
    this.unit = index.unit();
    this.index = index;
    this.catalog = catalog;
    this.names = new QualifiedNames(unit, catalog);
  }

  /** The type of an expression, as well as it can be known. */
  public TypeRef of(Expr expr) {
    TypeRef type = expr.type();
    if (type.resolved()) {
      return type;
    }
    TypeRef known = memo.get(expr);
    if (known == null) {
      memo.put(expr, TypeRef.UNKNOWN); // for cycles through `var` initializers
      known = complete(expr, type);
      memo.put(expr, known);
    }
    return known;
  }

  private TypeRef complete(Expr expr, TypeRef type) {
    String name = names.of(type.name());
    if (catalog.knows(name)) {
      return TypeRef.unresolved(name, type.arguments());
    }
    if (expr instanceof Expr.Call call) {
      return resultOf(call);
    }
    if (expr instanceof Expr.VarRef ref) {
      TypeRef declared = declared(ref.var().type());
      List<Expr> values = index.values(ref.var());
      return declared.name().isEmpty() && values.size() == 1 ? of(values.get(0)) : declared;
    }
    if (expr instanceof Expr.New creation) {
      return declared(creation.member().owner());
    }
    if (expr instanceof Expr.Assign assign) {
      return of(assign.target());
    }
    return declared(type);
  }

  private TypeRef resultOf(Expr.Call call) {
    for (Row row : rows(call)) {
      if (!row.result().isEmpty()) {
        return TypeRef.unresolved(row.result(), List.of());
      }
    }
    if (mayGiveReceiver(call)) {
      return of(call.receiver());
    }
    return call.type().name().isEmpty() ? declared(target(call)) : declared(call.type());
  }

  /** True if unlisted methods of the receiver's type give it back, and this one can. */
  boolean mayGiveReceiver(Expr.Call call) {
    if (call.receiver() == null) {
      return false;
    }
    TypeRef receiver = of(call.receiver());
    TypeRef given = call.type();
    return catalog.isFluent(receiver.name())
        && (!given.resolved()
            || catalog.isFluent(given.name()) // another face of what is being set up
            || isA(given, receiver.name())
            || isA(receiver, given.name()));
  }

  /** The type of the variable that the value is put into, which it has at least; may be unknown. */
  public TypeRef target(Expr value) {
    Node parent = index.parent(value);
    if (parent instanceof Stmt.Local local) {
      return local.var().type();
    }
    return parent instanceof Expr.Assign assign && assign.value() == value
        ? assign.target().type()
        : TypeRef.UNKNOWN;
  }

  /** The type with its name qualified through the unit's imports, if the catalog knows it. */
  public TypeRef declared(TypeRef type) {
    if (type.resolved() || type.name().isEmpty()) {
      return type;
    }
    String name = names.of(type.name());
    return name.equals(type.name()) ? type : TypeRef.unresolved(name, type.arguments());
  }

  /** True if the type is known to be a subtype of {@code name}, by the engine or the catalog. */
  public boolean isA(TypeRef type, String name) {
    return type.isA(name) || (!type.resolved() && catalog.isSubtype(declared(type).name(), name));
  }

  /** True if the tables list the type, as one of a library. */
  boolean isListed(TypeRef type) {
    return catalog.knows(declared(type).name());
  }

  /** The rows about a call, constructor call or method reference. */
  public List<Row> rows(Expr expr) {
    List<Row> known = rows.get(expr);
    if (known == null) {
      rows.put(expr, List.of()); // of broken code, which may ask for itself
      known = match(expr);
      rows.put(expr, known);
    }
    return known;
  }

  /** Roles that tell nothing of what a call makes, opens or closes. */
  private static final Set<Role> MISUSE =
      Set.of(
          Role.NO_REUSE,
          Role.WHOLE_BODIES,
          Role.LIMITS,
          Role.IDENTIFIES,
          Role.SECURES,
          Role.FORGETS,
          Role.HOST,
          Role.ROUTE);

  /** True if the tables do not tell what the call makes, opens or closes. */
  public boolean isUnlisted(Expr expr) {
    return rows(expr).stream().allMatch(row -> MISUSE.contains(row.role()));
  }

  /** The first row of a role about an expression; empty if it is no call or has none. */
  public Optional<Row> row(Expr expr, Role role) {
    for (Row row : rows(expr)) {
      if (row.role() == role) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** True if the expression is a call with that role. */
  public boolean has(Expr expr, Role role) {
    return row(expr, role).isPresent();
  }

  private List<Row> match(Expr expr) {
    if (expr instanceof Expr.Call call) {
      TypeRef receiver = call.receiver() == null ? TypeRef.UNKNOWN : of(call.receiver());
      return match(call.member(), receiver, call.type(), call.args(), declared(target(call)));
    }
    if (expr instanceof Expr.New creation) {
      return match(
          creation.member(), creation.type(), TypeRef.UNKNOWN, creation.args(), TypeRef.UNKNOWN);
    }
    if (expr instanceof Expr.MethodRef ref) {
      TypeRef receiver = ref.receiver() == null ? TypeRef.UNKNOWN : of(ref.receiver());
      return match(ref.member(), receiver, TypeRef.UNKNOWN, List.of(), TypeRef.UNKNOWN);
    }
    return List.of();
  }

  private List<Row> match(
      Member member, TypeRef receiver, TypeRef result, List<Expr> args, TypeRef target) {
    List<Row> matching =
        Stream.concat(ofName(member), ofAnyName(member, receiver))
            .filter(row -> row.api().accepts(member.parameters()))
            .filter(row -> isOwned(row, member, receiver, result))
            .filter(row -> member.key() == null || row.details().inferred().isEmpty())
            .filter(row -> catalog.holds(row, this::isThere))
            .filter(row -> row.details().with().isEmpty() || mayBeWith(row))
            .filter(row -> row.role() != Role.SHARES || AskedKey.isMeant(row, args))
            .toList();
    return member.parameters().contains("")
        ? new Overloads(args, target, this).common(matching)
        : matching;
  }

  private Stream<Row> ofName(Member member) {
    return member.name().equals(Member.CONSTRUCTOR)
        ? catalog.constructors(declared(member.owner()).name())
        : catalog.named(member.name()).stream();
  }

  private boolean isOwned(Row row, Member member, TypeRef receiver, TypeRef result) {
    if (row.api().owner().equals(Api.ANY)) {
      return isA(result, row.result());
    }
    return row.api().isByName()
        ? row.api().isOwnerNamed(member.owner().name())
            && (!result.resolved() || isA(result, row.result()))
        : ownedBy(member, receiver, row.api().owner());
  }

  /** The rows about methods of any name: those that subtypes of a type declare, or annotated. */
  private Stream<Row> ofAnyName(Member member, TypeRef receiver) {
    boolean isInstance = !member.isStatic() && !member.name().equals(Member.CONSTRUCTOR);
    if (isInstance && !member.resolved() && isGenerated(receiver)) {
      return catalog.named(Api.ANY).stream()
          .filter(row -> isA(receiver, row.api().owner()) && !isInherited(member, receiver));
    }
    return isInstance && member.resolved()
        ? catalog.named(Api.ANY).stream()
            .filter(row -> !row.api().owner().equals(member.owner().name()))
            .filter(
                row ->
                    row.api().owner().equals(Api.ANY)
                        ? isAnnotated(member, row)
                        : isA(member.owner(), row.api().owner()) && !isOverridden(member))
        : Stream.of();
  }

  /** True if only the name of the type, or of what made the object, tells what it is. */
  private boolean isGenerated(TypeRef type) {
    return !type.resolved()
        && (catalog.isKnownByName(declared(type).name()) || catalog.hasGenerated(type.name()));
  }

  /** True if the method is one that a generated type has from its library, or every object has. */
  private boolean isInherited(Member member, TypeRef receiver) {
    return OF_EVERY_OBJECT.contains(member.name())
        || catalog.named(member.name()).stream().anyMatch(row -> isA(receiver, row.api().owner()));
  }

  /** True if generated code only overrides a method of its library that the tables list. */
  private boolean isOverridden(Member member) {
    return catalog.named(member.name()).stream()
        .anyMatch(
            row ->
                extendsListed(member.owner(), row.api().owner())
                    && row.api().accepts(member.parameters()));
  }

  /** The same as {@link #isA} for a type of the unit whose library is on no class path. */
  private boolean extendsListed(TypeRef type, String name) {
    return isA(type, name)
        || type.supertypes().stream().anyMatch(above -> catalog.isSubtype(above, name));
  }

  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private static boolean isAnnotated(Member member, Row row) {
    return member.isAbstract()
        && !Collections.disjoint(row.details().annotations(), member.annotations());
  }

  /** False if the row is of versions that the class path does not show. */
  public boolean holds(Row row) {
    return catalog.holds(row, this::isThere);
  }

  /** False if the class path has what the row is about, and none of the types beside it. */
  private boolean mayBeWith(Row row) {
    return !isThere(row.api().owner()) || row.details().with().stream().anyMatch(this::isThere);
  }

  private boolean isThere(String type) {
    return unit.lookup().apply(type).isPresent();
  }

  private boolean ownedBy(Member member, TypeRef receiver, String owner) {
    if (member.name().equals(Member.CONSTRUCTOR)) {
      // A subclass of ours is another thing than the library's class.
      return declared(member.owner()).name().equals(owner);
    }
    return isA(member.owner(), owner) || isA(receiver, owner);
  }

  /** True if the expression's type is a client. */
  public boolean isClient(Expr expr) {
    return isClient(of(expr));
  }

  /** True if the type is a client. */
  public boolean isClient(TypeRef type) {
    return catalog.isKind(type.name(), "client")
        || type.supertypes().stream().anyMatch(name -> catalog.isKind(name, "client"));
  }

  /** True if the expression's type is a request. */
  public boolean isRequest(Expr expr) {
    TypeRef type = of(expr);
    return catalog.isKind(type.name(), "request")
        || type.supertypes().stream().anyMatch(name -> catalog.isKind(name, "request"));
  }

  /** True if the expression is what calls share that are given it. */
  public boolean isContext(Expr expr) {
    TypeRef type = of(expr);
    return catalog.isKind(type.name(), "context")
        || type.supertypes().stream().anyMatch(name -> catalog.isKind(name, "context"));
  }

  /** True if the type is that of a result to come, as the tables have it. */
  public boolean isPromise(TypeRef type) {
    return catalog.isKind(declared(type).name(), "promise");
  }

  /** True if the type is a response, as the tables have it. */
  public boolean isResponse(TypeRef type) {
    return catalog.isKind(declared(type).name(), "response");
  }

  /** True if the type is a response, be it one that nobody has to close. */
  public boolean isAnswer(TypeRef type) {
    return isResponse(type) || catalog.isKind(declared(type).name(), "answer");
  }
}
