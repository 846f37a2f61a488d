package snippets.httpclientperrequest.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.DefaultAsyncHttpClient;
import org.asynchttpclient.DefaultAsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** Made, used once, closed. */
public final class LocalClient {

  public String get(String url) throws Exception {
    DefaultAsyncHttpClientConfig config = Dsl.config().setFollowRedirect(true).build();
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    AsyncHttpClient client = new DefaultAsyncHttpClient(config);
    try {
      return client.prepareGet(url).addHeader("Accept", "text/plain").execute().get().getResponseBody();
    } finally {
      client.close();
    }
  }
}
