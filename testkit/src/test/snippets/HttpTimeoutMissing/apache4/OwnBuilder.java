package snippets.httptimeoutmissing.apache4;

import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** A builder that adds something to another: its callers set the times. */
public class OwnBuilder extends HttpClientBuilder {

  @Override
  public CloseableHttpClient build() {
    CloseableHttpClient client = super.build();
    return client;
  }

  public CloseableHttpClient traced() {
    setUserAgent("shop");
    return build();
  }

  public static CloseableHttpClient plain() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpClients.createDefault();
  }
}
