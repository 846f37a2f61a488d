package io.github.httpvet.compilation;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Which entry of the class path a type is from.
 *
 * <p>A plug-in is not told the class path. The exported API tells the file of a class from JDK 18
 * on; before, only javac's own classes do, if the JVM opens them as for Error Prone.
 */
final class ClassPlaces {

  private static final String IN_JAR = "!/";

  private final Elements elements;
  private final Optional<Method> fileOf;

  ClassPlaces(Elements elements) {
    this.elements = elements;
    this.fileOf = fileOf();
  }

  private static Optional<Method> fileOf() {
    try {
      return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** The folder or jar; empty if the type is of the JDK or a source, or if nothing tells. */
  Optional<Path> of(TypeElement type) {
    try {
      Object file =
          fileOf.isPresent()
              ? fileOf.get().invoke(elements, type)
              : type.getClass().getField("classfile").get(type);
      return file instanceof JavaFileObject found && found.getKind() == JavaFileObject.Kind.CLASS
          ? entry(found.toUri(), elements.getPackageOf(type).getQualifiedName().toString())
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> entry(URI file, String packageName) {
    if ("jar".equals(file.getScheme())) {
      String inside = file.getRawSchemeSpecificPart();
      return Optional.of(Path.of(URI.create(inside.substring(0, inside.lastIndexOf(IN_JAR)))));
    }
    if (!"file".equals(file.getScheme())) {
      return Optional.empty();
    }
    Path folder = Path.of(file).getParent();
    int depth = packageName.isEmpty() ? 0 : packageName.split("\\.").length;
    for (int i = 0; i < depth && folder != null; i++) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }
}
