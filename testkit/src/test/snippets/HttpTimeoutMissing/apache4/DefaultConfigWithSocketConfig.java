package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.HttpClients;

/** The answer is bounded by the socket's configuration, which is what can last for ever. */
public final class DefaultConfigWithSocketConfig {

  private final HttpClient client =
      HttpClients.custom()
          .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(5_000).build())
          .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).build())
          .build();

  public HttpClient client() {
    return client;
  }
}
