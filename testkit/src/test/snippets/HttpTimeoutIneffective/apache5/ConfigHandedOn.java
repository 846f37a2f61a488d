package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** The client has it. */
public final class ConfigHandedOn {

  public CloseableHttpClient client() {
    RequestConfig config = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    return HttpClients.custom().setDefaultRequestConfig(config).build();
  }
}
