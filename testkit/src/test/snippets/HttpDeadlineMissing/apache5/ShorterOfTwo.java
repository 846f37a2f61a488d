package snippets.httpdeadlinemissing.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** The client is patient, but this request is not. */
public final class ShorterOfTwo {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofMinutes(2)).build())
          .build();

  public int status(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(8)).build());
    IOException last = null;
    for (int i = 0; i < 5; i++) {
      try {
        return client.execute(get, response -> response.getCode());
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
