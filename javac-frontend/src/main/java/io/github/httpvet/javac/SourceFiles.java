package io.github.httpvet.javac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files that javac may see: the class path, and the neighbours of the checked sources, which it
 * reads only where a type of theirs is needed.
 */
final class SourceFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private static final String MODULE_INFO = "module-info";

  private final Map<String, List<SourceText>> strays;

  /**
   * Sets the paths up.
   *
   * @param strays by package, sources that do not stand in the directory of their package, or whose
   *     text goes before that of their file
   */
  SourceFiles(
      StandardJavaFileManager files,
      List<Path> classPath,
      Set<Path> sourceRoots,
      Map<String, List<SourceText>> strays)
      throws IOException {
    this(files, strays);
    // Without it, javac would take the class path of this process.
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourceRoots);
  }

  /** Where the paths are set already. */
  SourceFiles(StandardJavaFileManager files, Map<String, List<SourceText>> strays) {
    super(files);
    this.strays = strays;
  }

  /** A module declaration of the sources would hide the class path, so there is none. */
  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    return className.equals(MODULE_INFO) && location instanceof StandardLocation
        ? null
        : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.SOURCE_PATH || !kinds.contains(JavaFileObject.Kind.SOURCE)) {
      return listed;
    }
    List<SourceText> texts = strays.getOrDefault(packageName, List.of());
    Set<JavaFileObject> all = new LinkedHashSet<>();
    for (JavaFileObject file : listed) {
      if (!file.isNameCompatible(MODULE_INFO, JavaFileObject.Kind.SOURCE)
          && texts.stream().noneMatch(text -> isSameFile(text, file))) {
        all.add(file);
      }
    }
    all.addAll(texts);
    return new ArrayList<>(all);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof SourceText source
        ? source.className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return !(file instanceof SourceText) && super.contains(location, file);
  }
}
