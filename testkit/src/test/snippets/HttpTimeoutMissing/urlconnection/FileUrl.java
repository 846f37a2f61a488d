package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;

/** A file's URL opens a file. */
public final class FileUrl {

  public long size(Path file) throws IOException {
    URL url = file.toUri().toURL();
    try (InputStream in = url.openStream()) {
      return in.readAllBytes().length;
    }
  }
}
