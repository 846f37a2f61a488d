package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Never closed, never used again. */
public final class LocalClient {

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.createDefault();
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }
}
