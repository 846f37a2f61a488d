package io.github.httpvet.benchmarks;

import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Gives javac the same class loader for its plugins in every compilation. */
final class PluginFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final ClassLoader plugins;

  PluginFiles(StandardJavaFileManager files, ClassLoader plugins) {
    super(files);
    this.plugins = plugins;
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? plugins
        : super.getClassLoader(location);
  }
}
