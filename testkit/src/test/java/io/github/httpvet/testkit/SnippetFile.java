package io.github.httpvet.testkit;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A snippet as javac wants it. */
final class SnippetFile extends SimpleJavaFileObject {

  private final Snippet snippet;

  SnippetFile(Snippet snippet) {
    super(URI.create("snippet:///" + snippet.path()), Kind.SOURCE);
    this.snippet = snippet;
  }

  /**
   * The snippet's path: javac hands out wrappers of what it was given, so only the name is left.
   */
  static String path(JavaFileObject file) {
    return file.toUri().getPath().substring(1);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return snippet.text();
  }
}
