package io.github.httpvet.testkit;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A snippet as javac wants it. */
final class SnippetFile extends SimpleJavaFileObject {

  private final Snippet snippet;

  SnippetFile(Snippet snippet) {
    super(URI.create("snippet:///" + snippet.path()), Kind.SOURCE);
    this.snippet = snippet;
  }

  /** What the file holds. */
  Snippet snippet() {
    return snippet;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return snippet.text();
  }
}
