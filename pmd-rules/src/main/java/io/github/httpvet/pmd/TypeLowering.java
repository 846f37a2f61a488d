package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pmd.lang.java.ast.TypeNode;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.types.JArrayType;
import net.sourceforge.pmd.lang.java.types.JClassType;
import net.sourceforge.pmd.lang.java.types.JIntersectionType;
import net.sourceforge.pmd.lang.java.types.JPrimitiveType;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.JTypeVar;
import net.sourceforge.pmd.lang.java.types.JWildcardType;
import net.sourceforge.pmd.lang.java.types.TypeOps;

/** Lowers types; what PMD does not know keeps the best name that it has. */
final class TypeLowering {

  /** Deeper arguments are dropped; types may be recursive by their bounds. */
  private static final int MAX_DEPTH = 4;

  private final Map<JTypeMirror, TypeRef> known = new IdentityHashMap<>();

  TypeRef of(TypeNode node) {
    return node == null ? TypeRef.UNKNOWN : of(node.getTypeMirror());
  }

  TypeRef of(JTypeMirror type) {
    return type == null
        ? TypeRef.UNKNOWN
        : known.computeIfAbsent(type, unknown -> lower(unknown, MAX_DEPTH));
  }

  /** The type without arguments. */
  TypeRef named(JClassSymbol symbol) {
    return ref(symbol, List.of());
  }

  /** The canonical name of the erased type; empty if nothing is known. */
  String erased(JTypeMirror type) {
    return lower(type, 0).name();
  }

  private TypeRef lower(JTypeMirror type, int depth) {
    JTypeMirror bound = bound(type);
    if (TypeOps.isSpecialUnresolved(bound)) {
      return TypeRef.UNKNOWN;
    }
    if (bound instanceof JClassType classType) {
      return ref(classType.getSymbol(), depth == 0 ? List.of() : arguments(classType, depth));
    }
    if (bound instanceof JArrayType array) {
      TypeRef component = lower(array.getComponentType(), 0);
      String name = component.name() + "[]";
      return component.resolved()
          ? TypeRef.simple(name)
          : TypeRef.unresolved(component.name().isEmpty() ? "" : name, List.of());
    }
    if (bound instanceof JPrimitiveType primitive) {
      return TypeRef.simple(primitive.getSimpleName());
    }
    return bound.isVoid() ? TypeRef.simple("void") : TypeRef.UNKNOWN;
  }

  private List<TypeRef> arguments(JClassType type, int depth) {
    List<TypeRef> arguments = new ArrayList<>();
    for (JTypeMirror argument : type.getTypeArgs()) {
      arguments.add(lower(argument, depth - 1));
    }
    return arguments;
  }

  /** What a type variable, wildcard or intersection stands for. */
  private static JTypeMirror bound(JTypeMirror type) {
    JTypeMirror current = type;
    for (int i = 0; i < MAX_DEPTH; i++) {
      if (current instanceof JTypeVar variable) {
        current = variable.getUpperBound();
      } else if (current instanceof JWildcardType wildcard) {
        current = wildcard.getBound();
      } else if (current instanceof JIntersectionType intersection) {
        current = intersection.getPrimaryBound();
      } else {
        return current;
      }
    }
    return current.getTypeSystem().OBJECT;
  }

  private static TypeRef ref(JClassSymbol symbol, List<TypeRef> arguments) {
    JClassSymbol base = symbol.isAnonymousClass() ? extended(symbol) : symbol;
    String name = name(base);
    if (base.isUnresolved() || name.isEmpty()) {
      return TypeRef.unresolved(name, arguments);
    }
    return base.isPrimitive()
        ? TypeRef.simple(name)
        : TypeRef.resolved(name, arguments, () -> supertypes(base));
  }

  /** What an anonymous class extends or implements. */
  private static JClassSymbol extended(JClassSymbol anonymous) {
    List<JClassSymbol> interfaces = anonymous.getSuperInterfaces();
    JClassSymbol base = interfaces.isEmpty() ? anonymous.getSuperclass() : interfaces.get(0);
    return base == null ? anonymous : base;
  }

  /** The canonical name; a local class has its simple name. */
  private static String name(JClassSymbol symbol) {
    String canonical = symbol.getCanonicalName();
    String name = canonical == null ? symbol.getSimpleName() : canonical;
    // PMD's placeholders are named (*unknown*) and the like.
    return name.startsWith("(") ? "" : name;
  }

  private static Set<String> supertypes(JClassSymbol symbol) {
    Set<String> names = new LinkedHashSet<>();
    Set<JClassSymbol> seen = new HashSet<>();
    Deque<JClassSymbol> pending = new ArrayDeque<>(List.of(symbol));
    while (!pending.isEmpty()) {
      JClassSymbol current = pending.pop();
      if (seen.add(current)) {
        names.add(name(current));
        pending.addAll(current.getSuperInterfaces());
        if (current.getSuperclass() != null) {
          pending.add(current.getSuperclass());
        }
      }
    }
    names.remove("");
    return names;
  }
}
