package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** A copy is bounded, and the one that is handed over is not. */
public final class CopyDropped {

  public CloseableHttpClient client(RequestConfig config) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    RequestConfig.copy(config).setResponseTimeout(Timeout.ofSeconds(5)).build();
    return HttpClients.custom().setDefaultRequestConfig(config).build();
  }
}
