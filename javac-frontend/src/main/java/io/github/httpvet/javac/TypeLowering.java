package io.github.httpvet.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Makes {@link TypeRef}s of javac's types, and of type trees where javac has no type. */
final class TypeLowering {

  /** How deep type arguments are followed; bounds like {@code T extends Comparable<T>} recur. */
  private static final int MAX_DEPTH = 4;

  private final Types types;
  private final Imports imports;
  private final Function<Tree, TypeMirror> mirrors;
  private final Map<TypeElement, TypeRef> raw = new IdentityHashMap<>();

  TypeLowering(Types types, Imports imports, Function<Tree, TypeMirror> mirrors) {
    this.types = types;
    this.imports = imports;
    this.mirrors = mirrors;
  }

  /** The type; {@link TypeRef#UNKNOWN} for null. */
  TypeRef of(TypeMirror type) {
    return type == null ? TypeRef.UNKNOWN : of(type, 0);
  }

  private TypeRef of(TypeMirror type, int depth) {
    TypeKind kind = type.getKind();
    if (kind.isPrimitive() || kind == TypeKind.VOID || kind == TypeKind.NULL) {
      return TypeRef.simple(kind.name().toLowerCase(Locale.ROOT));
    }
    return switch (kind) {
      case DECLARED -> declared((DeclaredType) type, depth);
      case ERROR -> error(type);
      case ARRAY -> arrayOf(of(((ArrayType) type).getComponentType(), depth));
      case TYPEVAR -> bound(((TypeVariable) type).getUpperBound(), depth);
      case WILDCARD -> wildcard((WildcardType) type, depth);
      case INTERSECTION -> intersection((IntersectionType) type, depth);
      case UNION -> of(types.erasure(type), depth);
      default -> TypeRef.UNKNOWN;
    };
  }

  private TypeRef declared(DeclaredType type, int depth) {
    TypeElement element = (TypeElement) type.asElement();
    TypeRef erased = raw(element);
    if (type.getTypeArguments().isEmpty() || depth >= MAX_DEPTH) {
      return erased;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(of(argument, depth + 1));
    }
    return TypeRef.resolved(erased.name(), arguments, erased::supertypes);
  }

  /** A class without type arguments. */
  TypeRef raw(TypeElement element) {
    TypeRef known = raw.get(element);
    if (known == null) {
      String name = TypeNames.of(element);
      known =
          element.asType().getKind() == TypeKind.ERROR
              ? TypeRef.unresolved(imports.qualify(name), List.of())
              : TypeRef.resolved(name, List.of(), () -> supertypes(element));
      raw.put(element, known);
    }
    return known;
  }

  /** The names of all supertypes, breadth first; what cannot be loaded is left out. */
  private Set<String> supertypes(TypeElement start) {
    Set<String> names = new HashSet<>();
    Deque<TypeElement> pending = new ArrayDeque<>(List.of(start));
    while (!pending.isEmpty()) {
      TypeElement element = pending.poll();
      List<TypeMirror> parents = new ArrayList<>(element.getInterfaces());
      parents.add(element.getSuperclass());
      for (TypeMirror parent : parents) {
        if (parent.getKind() == TypeKind.ERROR) {
          names.add(error(parent).name());
        } else if (parent instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement next
            && names.add(TypeNames.of(next))) {
          pending.add(next);
        }
      }
    }
    return names;
  }

  /** javac names what it could not find as written, and gives up as {@code <any>}. */
  private TypeRef error(TypeMirror type) {
    String text = type.toString();
    int end = text.indexOf('<');
    String name = end < 0 ? text : text.substring(0, end);
    return isName(name) ? TypeRef.unresolved(imports.qualify(name), List.of()) : TypeRef.UNKNOWN;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }

  private TypeRef bound(TypeMirror bound, int depth) {
    return depth >= MAX_DEPTH ? of(types.erasure(bound), depth) : of(bound, depth + 1);
  }

  private TypeRef wildcard(WildcardType type, int depth) {
    TypeMirror bound =
        type.getExtendsBound() == null ? type.getSuperBound() : type.getExtendsBound();
    return bound == null ? TypeRef.simple("java.lang.Object") : bound(bound, depth);
  }

  private TypeRef intersection(IntersectionType type, int depth) {
    List<TypeRef> bounds = new ArrayList<>();
    for (TypeMirror bound : type.getBounds()) {
      bounds.add(of(bound, depth + 1));
    }
    TypeRef first = bounds.get(0);
    if (!first.resolved()) {
      return first;
    }
    return TypeRef.resolved(
        first.name(),
        first.arguments(),
        () -> {
          Set<String> names = new HashSet<>();
          for (TypeRef bound : bounds) {
            names.add(bound.name());
            names.addAll(bound.supertypes());
          }
          return names;
        });
  }

  private static TypeRef arrayOf(TypeRef component) {
    if (component == TypeRef.UNKNOWN) {
      return component;
    }
    String name = component.name() + "[]";
    return component.resolved() ? TypeRef.simple(name) : TypeRef.unresolved(name, List.of());
  }

  /**
   * The type that a tree names. Knows more than {@link #of} about what javac could not resolve,
   * since the tree still has the arguments and the names of enclosing types.
   */
  TypeRef named(Tree tree) {
    TypeRef type = of(mirrors.apply(tree));
    if (isComplete(type)) {
      return type;
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return named(annotated.getUnderlyingType());
    }
    if (tree instanceof ArrayTypeTree array) {
      return arrayOf(named(array.getType()));
    }
    if (tree instanceof WildcardTree wildcard && wildcard.getBound() != null) {
      return named(wildcard.getBound());
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return parameterized(parameterized);
    }
    boolean isNamed = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    return isNamed && !type.resolved() ? unresolved(tree) : type;
  }

  private TypeRef parameterized(ParameterizedTypeTree tree) {
    TypeRef base = named(tree.getType());
    List<TypeRef> arguments = new ArrayList<>();
    for (Tree argument : tree.getTypeArguments()) {
      arguments.add(named(argument));
    }
    return base.resolved()
        ? TypeRef.resolved(base.name(), arguments, base::supertypes)
        : TypeRef.unresolved(base.name(), arguments);
  }

  private TypeRef unresolved(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      TypeRef outer = of(mirrors.apply(select.getExpression()));
      if (outer.resolved()) {
        return TypeRef.unresolved(outer.name() + "." + select.getIdentifier(), List.of());
      }
    }
    return TypeRef.unresolved(imports.qualify(TypeNames.written(tree)), List.of());
  }

  /** True if nothing in the type is unknown. */
  static boolean isComplete(TypeRef type) {
    return type.resolved() && type.arguments().stream().allMatch(TypeLowering::isComplete);
  }
}
