package io.github.httpvet.javac;

import com.sun.source.tree.MethodTree;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Describes called methods and constructors. */
final class MemberLowering {

  private final JavacUnit unit;
  private final Map<ExecutableElement, Member> members = new HashMap<>();
  private final Map<String, Optional<TypeElement>> bases = new HashMap<>();

  MemberLowering(JavacUnit unit) {
    this.unit = unit;
  }

  /**
   * A method or constructor that javac did not find.
   *
   * @param own the only declaration that the call can mean, or null
   */
  Member unresolved(TypeRef owner, String name, int arity, MethodTree own) {
    List<String> parameters = Collections.nCopies(arity, "");
    Object key = own == null ? null : unit.element(own);
    return Member.unresolved(owner, name, parameters, key);
  }

  /** A method that javac found. */
  Member of(ExecutableElement method) {
    Member known = members.get(method);
    if (known == null) {
      known = describe(method);
      members.put(method, known);
    }
    return known;
  }

  private Member describe(ExecutableElement method) {
    TypeRef declaring =
        method.getEnclosingElement() instanceof TypeElement type
            ? unit.typeRefs.raw(type)
            : TypeRef.UNKNOWN;
    List<String> parameters =
        method.getParameters().stream().map(parameter -> erased(parameter.asType())).toList();
    List<String> thrown =
        method.getThrownTypes().stream().filter(this::isChecked).map(this::erased).toList();
    return new Member(
        declaring,
        method.getSimpleName().toString(),
        parameters,
        thrown,
        annotations(method),
        method.getParameters().stream().map(MemberLowering::annotations).toList(),
        method.getModifiers().contains(Modifier.STATIC),
        method.getModifiers().contains(Modifier.ABSTRACT),
        true,
        unit.declared.method(method) == null ? null : method);
  }

  private static List<String> annotations(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString())
        .toList();
  }

  private String erased(TypeMirror type) {
    return unit.imports.qualify(TypeNames.ofErased(unit.types.erasure(type)));
  }

  private boolean isChecked(TypeMirror type) {
    return !isA(type, "java.lang.RuntimeException") && !isA(type, "java.lang.Error");
  }

  private boolean isA(TypeMirror type, String base) {
    Optional<TypeElement> element =
        bases.computeIfAbsent(base, b -> Optional.ofNullable(unit.elements.getTypeElement(b)));
    return element.isPresent()
        && type.getKind() != TypeKind.ERROR
        && unit.types.isSubtype(unit.types.erasure(type), element.get().asType());
  }
}
