package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** What it builds is handed to nothing. */
public final class ConfigDropped {

  public HttpGet request(String uri) {
    HttpGet get = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    return get;
  }
}
