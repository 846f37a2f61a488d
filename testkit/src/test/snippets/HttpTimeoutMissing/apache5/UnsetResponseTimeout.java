package snippets.httptimeoutmissing.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** A default configuration that has a bound only if somebody sets one. */
public final class UnsetResponseTimeout {

  private Timeout timeout = null;

  public void setTimeout(Timeout timeout) {
    this.timeout = timeout;
  }

  public CloseableHttpAsyncClient asynchronous() {
    Timeout response = timeout;
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RequestConfig.Builder config = RequestConfig.custom();
    if (response != null) {
      config.setResponseTimeout(response);
    }
    return HttpAsyncClients.custom().setDefaultRequestConfig(config.build()).build();
  }
}
