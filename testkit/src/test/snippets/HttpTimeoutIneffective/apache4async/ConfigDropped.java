package snippets.httptimeoutineffective.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** What it builds is handed to nothing. */
public final class ConfigDropped {

  public HttpGet request(String uri) {
    HttpGet get = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build();
    return get;
  }
}
