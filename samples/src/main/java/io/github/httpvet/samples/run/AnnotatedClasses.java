package io.github.httpvet.samples.run;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this module that have an annotation. */
public final class AnnotatedClasses {

  private static final String CLASS = ".class";

  private AnnotatedClasses() {}

  /** Finds them in the module's folder or jar, without initializing them. */
  public static List<Class<?>> with(Class<? extends Annotation> annotation) throws IOException {
    Path classes = JarFolder.classes();
    if (Files.isDirectory(classes)) {
      return with(annotation, classes);
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return with(annotation, jar.getPath("/"));
    }
  }

  private static List<Class<?>> with(Class<? extends Annotation> annotation, Path root)
      throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(CLASS)).toList()) {
        Class<?> type = type(root.relativize(file));
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
