package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Types whose objects each have a response that they are handed, or open, and close it when asked
 * to, or give it to whoever has to close it.
 */
public final class Wrappers {

  private final Analysis analysis;
  private final Handovers handovers;
  private final Map<Decl.TypeDecl, List<Layer>> known = new IdentityHashMap<>();

  private Wrappers(Analysis analysis) {
    this.analysis = analysis;
    this.handovers = new Handovers(analysis);
  }

  /** Those of the unit of the analysis. */
  public static Wrappers of(Analysis analysis) {
    return analysis.once(Wrappers.class, () -> new Wrappers(analysis));
  }

  /**
   * A constructor or setter that is handed the response.
   *
   * @param argument which one that is, from 0
   */
  public record Layer(Decl.Method method, int argument) {}

  /** The field that has the response; empty if the type is no such wrapper. */
  public Optional<Decl.Field> field(Decl.TypeDecl type) {
    List<Decl.Field> fields =
        type.members().stream()
            .filter(Decl.Field.class::isInstance)
            .map(Decl.Field.class::cast)
            .filter(field -> isOfResponse(field, type))
            .toList();
    return fields.size() == 1
            && type.kind() == Decl.TypeKind.CLASS
            && methods(type).stream().anyMatch(method -> lets(method, fields.get(0)))
        ? Optional.of(fields.get(0))
        : Optional.empty();
  }

  /** True if the method closes the response, or gives it. */
  private boolean lets(Decl.Method method, Decl.Field field) {
    return method.params().isEmpty()
        && handovers
            .of(method, field)
            .filter(
                handling ->
                    handling.kind() == Handling.Kind.GIVES
                        || handling.kind() == Handling.Kind.CLOSES && isClosing(method))
            .isPresent();
  }

  /** What is handed the response; empty if the type is no wrapper, or one does more with it. */
  public List<Layer> layers(Decl.TypeDecl type) {
    List<Layer> layers = known.get(type);
    if (layers == null) {
      known.put(type, List.of()); // for types whose objects make each other
      layers = field(type).map(field -> layers(type, field)).orElse(List.of());
      known.put(type, layers);
    }
    return layers;
  }

  private List<Layer> layers(Decl.TypeDecl type, Decl.Field field) {
    List<Layer> layers = new ArrayList<>();
    for (Decl member : type.members()) {
      if (!(member instanceof Decl.Method method)
          || method.body() == null
          || method.modifiers().contains(Modifier.STATIC)) {
        continue;
      }
      Optional<Decl.Var> given =
          method.params().stream().filter(param -> isValue(param, field)).findFirst();
      if (given.isPresent() && !handovers.keeps(method, given.get(), field)) {
        return List.of();
      }
      given.ifPresent(param -> layers.add(new Layer(method, method.params().indexOf(param))));
    }
    return layers;
  }

  /** The constructors and methods that have the object open its response; others can call them. */
  public List<Decl.Method> openers(Decl.TypeDecl type) {
    Optional<Decl.Field> field = field(type);
    return field.isEmpty()
        ? List.of()
        : type.members().stream()
            .filter(Decl.Method.class::isInstance)
            .map(Decl.Method.class::cast)
            .filter(method -> method.body() != null)
            .filter(method -> !method.modifiers().contains(Modifier.STATIC))
            .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
            .filter(method -> handovers.opensInto(method, field.get()))
            .toList();
  }

  /** True if objects of the type, which the unit declares, have a response each. */
  boolean have(TypeRef type) {
    Decl.TypeDecl own = analysis.index().type(type.name());
    return own != null && !layers(own).isEmpty();
  }

  /** True if the method, if there is one, is a constructor that puts what it is handed there. */
  boolean isMade(Decl.Method method, int argument) {
    return method != null
        && method.isConstructor()
        && layers(analysis.index().enclosingType(method)).contains(new Layer(method, argument));
  }

  /** True if objects of the type, which another file declares, have one each, as facts tell. */
  boolean areOfOthers(TypeRef type) {
    return analysis.catalog().giving(type.name()).stream()
        .anyMatch(row -> row.role() == Role.OPENS && row.details().inferred().isPresent());
  }

  /** True if the method is of an object of the unit that has a response. */
  boolean isOfObject(Decl.Method method) {
    return !method.isConstructor()
        && !method.modifiers().contains(Modifier.STATIC)
        && !layers(analysis.index().enclosingType(method)).isEmpty();
  }

  /** What a method of such an object does with the response; empty if that is not clear. */
  Optional<Handling> handling(Decl.Method method) {
    return field(analysis.index().enclosingType(method))
        .flatMap(field -> handovers.of(method, field));
  }

  /** The methods of the object that others can call. */
  public static List<Decl.Method> methods(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(Decl.Method.class::isInstance)
        .map(Decl.Method.class::cast)
        .filter(method -> !method.isConstructor() && method.body() != null)
        .filter(method -> !method.modifiers().contains(Modifier.STATIC))
        .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private static boolean isClosing(Decl.Method method) {
    return method.type().name().equals("void")
        && method.name().toLowerCase(Locale.ROOT).startsWith("close");
  }

  private boolean isOfResponse(Decl.Field field, Decl.TypeDecl type) {
    List<Expr> values = analysis.index().values(field);
    return !field.modifiers().contains(Modifier.STATIC)
        && field.modifiers().contains(Modifier.PRIVATE)
        && handovers.isOpenedAs(field.type())
        && values.stream().anyMatch(value -> !isNull(value))
        && values.stream()
            .allMatch(
                value -> isNull(value) || isOfParameter(value, type) || handovers.isOpening(value));
  }

  private static boolean isNull(Expr value) {
    return value instanceof Expr.Literal literal && literal.value() == null;
  }

  /** True if it is what a constructor or setter is handed, or a layer over it. */
  private boolean isOfParameter(Expr value, Decl.TypeDecl type) {
    return below(value) instanceof Expr.VarRef ref
        && ref.var().kind() == Decl.VarKind.PARAMETER
        && analysis.index().parent(ref.var()) instanceof Decl.Method method
        && (method.isConstructor() || method.type().name().equals("void"))
        && type.members().contains(method);
  }

  private boolean isValue(Decl.Var parameter, Decl.Field field) {
    return analysis.index().values(field).stream()
        .anyMatch(value -> below(value) instanceof Expr.VarRef ref && ref.var() == parameter);
  }

  /** Null if broken code has nothing there. */
  private static Expr below(Expr value, int argument) {
    List<Expr> args = Nodes.arguments(value);
    if (argument >= 0) {
      return argument < args.size() ? args.get(argument) : null;
    }
    return value instanceof Expr.Call call ? call.receiver() : null;
  }

  /** What a value is a part of, or a layer over. */
  private Expr below(Expr value) {
    Expr below = value;
    Optional<Row> view = analysis.types().row(below, Role.VIEW);
    while (view.isPresent()) {
      below = below(below, view.get().argument());
      view = below == null ? Optional.empty() : analysis.types().row(below, Role.VIEW);
    }
    return below;
  }
}
