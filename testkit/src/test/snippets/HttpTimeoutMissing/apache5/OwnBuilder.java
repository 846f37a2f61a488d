package snippets.httptimeoutmissing.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** Adds something to what its callers set. */
public class OwnBuilder extends HttpClientBuilder {

  public CloseableHttpClient withoutCookies() {
    disableCookieManagement();
    return super.build();
  }

  public CloseableHttpClient withoutRedirects() {
    disableRedirectHandling();
    return build();
  }
}
