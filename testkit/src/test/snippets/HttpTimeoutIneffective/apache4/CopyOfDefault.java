package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** The copy is what the request has. */
public final class CopyOfDefault {

  public HttpGet request(String uri, RequestConfig config) {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.copy(config).setSocketTimeout(5_000).build());
    return get;
  }
}
