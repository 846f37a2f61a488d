package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** In a variable that nothing reads. */
public final class ConfigUnused {

  public CloseableHttpClient client() {
    ConnectionConfig config =
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        ConnectionConfig.custom().setSocketTimeout(Timeout.ofSeconds(5)).build();
    return HttpClients.custom().build();
  }
}
