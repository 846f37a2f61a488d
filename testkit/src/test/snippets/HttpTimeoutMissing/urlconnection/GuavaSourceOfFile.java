package snippets.httptimeoutmissing.urlconnection;

import com.google.common.io.ByteSource;
import com.google.common.io.Files;
import java.io.File;
import java.io.IOException;
import java.net.URL;

/** A source of a file is read the same way. */
public final class GuavaSourceOfFile {

  private URL home;

  public byte[] download(File file) throws IOException {
    ByteSource source = Files.asByteSource(file);
    return source.read();
  }

  public URL home() {
    return home;
  }
}
