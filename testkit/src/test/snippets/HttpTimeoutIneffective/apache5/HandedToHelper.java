package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** A helper gives it to the request. */
public final class HandedToHelper {

  public HttpGet request(String uri) {
    RequestConfig config = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    HttpGet get = new HttpGet(uri);
    bound(get, config);
    return get;
  }

  private static void bound(HttpGet get, RequestConfig config) {
    get.setConfig(config);
  }
}
