package io.github.httpvet.samples.run;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this module that have an annotation. */
public final class AnnotatedClasses {

  private static final String CLASS = ".class";

  private AnnotatedClasses() {}

  /** Finds them, without initializing them. */
  public static List<Class<?>> with(Class<? extends Annotation> annotation) throws IOException {
    Path classes = JarFolder.classes();
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(CLASS)).toList()) {
        Class<?> type = type(classes.relativize(file));
        if (type.isAnnotationPresent(annotation)) {
          found.add(type);
        }
      }
    }
    return found;
  }

  private static Class<?> type(Path file) throws IOException {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    String name = path.substring(0, path.length() - CLASS.length());
    try {
      return Class.forName(name, false, AnnotatedClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
