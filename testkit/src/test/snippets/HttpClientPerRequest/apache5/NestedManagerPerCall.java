package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;

/** The manager is built within the client's chain. */
public final class NestedManagerPerCall {

  public String get(String uri) throws IOException {
    CloseableHttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClients.custom()
            .setConnectionManager(new BasicHttpClientConnectionManager())
            .evictExpiredConnections()
            .build();
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }
}
