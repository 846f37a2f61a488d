package io.github.httpvet.compilation.hit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * A Java file, or a file of settings, to check.
 *
 * @param file where it can be read
 * @param shown how messages name it: as the user typed it, or the entry's path in an archive
 * @param inner its path below the root, with slashes
 * @param root what {@code inner} is relative to
 */
public record Source(Path file, String shown, String inner, Root root) {

  private static final String ARCHIVE = "jar:";

  /**
   * What paths are relative to.
   *
   * @param id its name in SARIF
   * @param uri absolute, with a slash at the end
   */
  public record Root(String id, String uri) {}

  /**
   * By what configuration, baseline and git know it: its file, and for an entry of an archive a
   * path below the archive, {@code lib.jar!/a/B.java}.
   */
  public Path place() {
    if (!root.uri().startsWith(ARCHIVE)) {
      return file;
    }
    String uri = root.uri().substring(ARCHIVE.length(), root.uri().lastIndexOf("!/"));
    return Path.of(Path.of(URI.create(uri)) + "!/" + inner);
  }

  /** True for a file of settings, which holds keys and no code. */
  public boolean isOfKeys() {
    return !file.toString().endsWith(".java");
  }

  /** The relative URI below the root, with everything escaped that a URI cannot hold. */
  public String uri() {
    try {
      // With a leading slash a colon in the first segment is not taken for a scheme.
      return new URI(null, null, "/" + inner, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
