package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHost;

/** A field is there, and the method builds its own. */
public final class UnusedFieldShadowed {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public int status(String uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }

  public int statusViaProxy(String uri, HttpHost proxy) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.custom().setProxy(proxy).build();
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
