package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Not a response at all. */
public final class ResourceOfClassPath {

  public int firstByte() throws IOException {
    URL url = ResourceOfClassPath.class.getResource("/seed.bin");
    InputStream in = url.openStream();
    int first = in.read();
    in.close();
    return first;
  }
}
