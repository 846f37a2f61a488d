package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A subclass may make another client; this one makes one for each file. */
public class ProtectedFactory {

  public void download(String uri) throws IOException {
    try (CloseableHttpClient client = create()) {
      client.execute(new HttpGet(uri), response -> null);
    }
  }

  protected CloseableHttpClient create() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return HttpClients.createDefault();
  }
}
