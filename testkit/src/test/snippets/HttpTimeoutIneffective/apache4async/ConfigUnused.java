package snippets.httptimeoutineffective.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** In a variable that nothing reads. */
public final class ConfigUnused {

  public HttpGet request(String uri) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    RequestConfig config = RequestConfig.custom().setSocketTimeout(5_000).build();
    return new HttpGet(uri);
  }
}
