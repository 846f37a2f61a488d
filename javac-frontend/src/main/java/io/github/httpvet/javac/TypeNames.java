package io.github.httpvet.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names of types: canonical where javac knows them, else as written. */
final class TypeNames {

  private TypeNames() {}

  /** The dotted name that a tree spells, without type arguments; empty if it spells none. */
  static String written(Tree tree) {
    Deque<CharSequence> segments = new ArrayDeque<>();
    Tree current = tree;
    while (true) {
      if (current instanceof MemberSelectTree select) {
        segments.push(select.getIdentifier());
        current = select.getExpression();
      } else if (current instanceof IdentifierTree identifier) {
        segments.push(identifier.getName());
        return isError(segments) ? "" : String.join(".", segments);
      } else if (current instanceof ParameterizedTypeTree parameterized) {
        current = parameterized.getType();
      } else if (current instanceof AnnotatedTypeTree annotated) {
        current = annotated.getUnderlyingType();
      } else {
        return "";
      }
    }
  }

  private static boolean isError(Deque<CharSequence> segments) {
    return segments.stream().anyMatch(segment -> segment.toString().indexOf('<') >= 0);
  }

  /** The canonical name; a local class has its simple name, an anonymous one what it extends. */
  static String of(TypeElement type) {
    String qualified = type.getQualifiedName().toString();
    if (!qualified.isEmpty()) {
      return qualified;
    }
    String simple = type.getSimpleName().toString();
    return simple.isEmpty() ? extended(type) : simple;
  }

  private static String extended(TypeElement anonymous) {
    TypeMirror base =
        anonymous.getInterfaces().isEmpty()
            ? anonymous.getSuperclass()
            : anonymous.getInterfaces().get(0);
    return base instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() != ElementKind.OTHER
        ? of(element)
        : "";
  }

  /** The name of an erased type, as in {@link io.github.httpvet.core.tree.Member#parameters()}. */
  static String ofErased(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return ofErased(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      String name = of(element);
      return name.indexOf('<') < 0 ? name : "";
    }
    return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "";
  }
}
