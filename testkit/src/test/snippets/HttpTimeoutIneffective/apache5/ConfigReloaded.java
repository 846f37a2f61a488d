package snippets.httptimeoutineffective.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;

/** Each request has one configuration, and the reload gives the next one another. */
public final class ConfigReloaded {

  private final CloseableHttpClient client;
  private RequestConfig config =
      RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();

  public ConfigReloaded(CloseableHttpClient client) {
    this.client = client;
  }

  public int load(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(config);
    return client.execute(request, response -> response.getCode());
  }

  public void reload(int seconds) {
    config = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(seconds)).build();
  }
}
