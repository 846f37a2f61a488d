package snippets.httpdeadlinemissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Five times a minute for each read. */
public final class MinuteEach {

  private final HttpClient client;

  public MinuteEach(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        GetMethod get = new GetMethod(uri);
        get.getParams().setSoTimeout(60_000);
        try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
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
