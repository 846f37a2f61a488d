package snippets.httpclientinloop.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The helper opens a connection at every turn, which is how this API works. */
public final class HelperOpensPerTurn {

  public List<String> load(List<URL> urls) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (URL url : urls) {
      bodies.add(read(url));
    }
    return bodies;
  }

  private static String read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
