package io.github.httpvet.testkit;

import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A snippet as javac wants it, at the place where {@link Sources#write} puts it: what is configured
 * there holds.
 */
final class SnippetFile extends SimpleJavaFileObject {

  private final Snippet snippet;

  SnippetFile(Snippet snippet) {
    super(Sources.file(snippet).toUri(), Kind.SOURCE);
    this.snippet = snippet;
  }

  /**
   * The snippet's path: javac hands out wrappers of what it was given, so only the name is left.
   */
  static String path(JavaFileObject file) {
    Path folder = Sources.FOLDER.toAbsolutePath();
    return folder.relativize(Path.of(file.toUri())).toString().replace('\\', '/');
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return snippet.text();
  }
}
