package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** The request has it. */
public final class ConfigHandedOn {

  public HttpGet request(String uri) {
    RequestConfig config = RequestConfig.custom().setSocketTimeout(5_000).build();
    HttpGet get = new HttpGet(uri);
    get.setConfig(config);
    return get;
  }
}
