package snippets.httpretryunsafe.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** All clients of the class send a request again that was sent in full. */
public final class HandlerOfBuilder {

  public CloseableHttpClient client(RequestConfig config) {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultRequestConfig(config);
    // BUG: Diagnostic contains: [HttpRetryUnsafe]
    builder.setRetryHandler(new DefaultHttpRequestRetryHandler(5, true));
    return builder.build();
  }
}
