package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The same in the older form. */
public final class ClosedInFinally {

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.custom().disableRedirectHandling().build();
    try {
      return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
    } finally {
      client.close();
    }
  }
}
