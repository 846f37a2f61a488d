package io.github.httpvet.core.catalog;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The classes in some jars, or in a release of the JDK, as the compiler sees them. They are read,
 * never loaded: that needs no further jars, old and new ones cannot mix, and nothing of the test's
 * own class path is seen.
 */
final class ClassFiles implements AutoCloseable {

  private static final String OBJECT = "java.lang.Object";

  private final StandardJavaFileManager files;
  private final Elements elements;
  private final Types types;

  private ClassFiles(List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    files = compiler.getStandardFileManager(null, null, null);
    List<String> all = new ArrayList<>(options);
    all.add("-proc:none");
    JavacTask task = (JavacTask) compiler.getTask(null, files, d -> {}, all, null, null);
    elements = task.getElements();
    types = task.getTypes();
  }

  /** Those in jars, beside the running JDK's. */
  static ClassFiles inJars(List<Path> jars) {
    return new ClassFiles(
        List.of(
            "--class-path",
            jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
  }

  /** Those that a release of the JDK exports; it must not be newer than the running one. */
  static ClassFiles ofJdk(String release) {
    return new ClassFiles(List.of("--release", release, "--class-path", ""));
  }

  /** The type of that canonical name, or null. */
  TypeElement type(String name) {
    return elements.getTypeElement(name);
  }

  /**
   * What subclasses and callers can call under a name, declared or inherited.
   *
   * @param name {@code <init>} for constructors
   */
  List<ExecutableElement> callable(TypeElement owner, String name) {
    return name.equals("<init>")
        ? callable(ElementFilter.constructorsIn(owner.getEnclosedElements()), name)
        : callable(ElementFilter.methodsIn(elements.getAllMembers(owner)), name);
  }

  private static List<ExecutableElement> callable(List<ExecutableElement> members, String name) {
    return members.stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .filter(ClassFiles::isCallable)
        .toList();
  }

  private static boolean isCallable(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || member.getModifiers().contains(Modifier.PROTECTED);
  }

  /** True if some method of the type gives the type itself, as setters of builders do. */
  boolean isFluent(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(ClassFiles::isCallable)
        .map(this::result)
        .anyMatch(result -> !result.toString().equals(OBJECT) && isOneOf(result, type));
  }

  /** The erased parameter types, canonical. */
  List<String> parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(p -> types.erasure(p.asType()).toString().replace("...", "[]"))
        .toList();
  }

  /** What a call gives, erased: the owner's type for a constructor. */
  TypeMirror result(ExecutableElement method) {
    return types.erasure(
        method.getKind() == ElementKind.CONSTRUCTOR
            ? method.getEnclosingElement().asType()
            : method.getReturnType());
  }

  /** True if a value of a type can be one of the other: either is a subtype of the other. */
  boolean isOneOf(TypeMirror declared, TypeElement type) {
    return declared.getKind() == TypeKind.DECLARED
        && (isSubtype((TypeElement) ((DeclaredType) declared).asElement(), type)
            || isSubtype(type, (TypeElement) ((DeclaredType) declared).asElement()));
  }

  /** True if the first is the second or a subtype of it. */
  boolean isSubtype(TypeElement type, TypeElement supertype) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
