package snippets.httpdeadlinemissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Half a minute at most. */
public final class SecondsEach {

  private final HttpClient client;

  public SecondsEach(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        GetMethod get = new GetMethod(uri);
        get.getParams().setSoTimeout(10_000);
        try {
          client.executeMethod(get);
          return get.getResponseBodyAsString();
        } finally {
          get.releaseConnection();
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
