package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import java.nio.charset.Charset;

/** The notation of {@code --encoding}. */
final class Encodings {

  private Encodings() {}

  /**
   * The encoding of a name.
   *
   * @throws UsageException if this JDK has none of that name
   */
  static Charset of(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--encoding: there is no encoding '"
              + Words.line(name)
              + "'; there are UTF-8, UTF-16, ISO-8859-1 and others");
    }
  }
}
