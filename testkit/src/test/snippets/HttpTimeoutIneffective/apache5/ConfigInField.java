package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** Other methods may have it. */
public final class ConfigInField {

  private RequestConfig config;

  public void prepare() {
    config = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
  }

  public void apply(HttpGet get) {
    get.setConfig(config);
  }
}
