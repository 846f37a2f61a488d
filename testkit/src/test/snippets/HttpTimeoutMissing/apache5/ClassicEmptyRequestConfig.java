package snippets.httptimeoutmissing.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A request config without timeouts leaves the defaults in place. */
public final class ClassicEmptyRequestConfig {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).build())
          .build();

  public int status(String uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
