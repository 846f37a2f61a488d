package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** The second has all that the first has. */
public final class ConfigCopied {

  public HttpGet request(String url) {
    HttpGet request = new HttpGet(url);
    RequestConfig timeouts =
        RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build();
    request.setConfig(timeouts);
    request.setConfig(
        RequestConfig.copy(timeouts).setCookieSpec(CookieSpecs.IGNORE_COOKIES).build());
    return request;
  }
}
