package io.github.httpvet.javac;

import io.github.httpvet.core.rules.OwnModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a compilation knows of types, by javac's model. */
public final class KnownTypes implements OwnModels.ClassPath {

  private final Elements elements;
  private final Types types;

  /** Of a compilation. */
  public KnownTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  @Override
  public Optional<OwnModels.Shape> find(String type) {
    return Optional.ofNullable(elements.getTypeElement(type)).map(this::shape);
  }

  private OwnModels.Shape shape(TypeElement type) {
    List<OwnModels.Signature> methods = new ArrayList<>();
    for (Element member : elements.getAllMembers(type)) {
      if (member instanceof ExecutableElement method) {
        methods.add(
            new OwnModels.Signature(
                method.getSimpleName().toString(),
                method.getParameters().stream()
                    .map(one -> TypeNames.ofErased(types.erasure(one.asType())))
                    .toList()));
      }
    }
    return new OwnModels.Shape(methods, isComplete(type.asType()));
  }

  private boolean isComplete(TypeMirror type) {
    return type.getKind() != TypeKind.ERROR
        && types.directSupertypes(type).stream().allMatch(this::isComplete);
  }
}
