package snippets.httpclientperrequest.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** Other code decides what to do with the client. */
public final class PublicStaticFactory {

  private static final Timeout LIMIT = Timeout.ofSeconds(5);

  public static CloseableHttpClient create() {
    RequestConfig config = RequestConfig.custom().setResponseTimeout(LIMIT).build();
    return HttpClients.custom().setDefaultRequestConfig(config).build();
  }
}
