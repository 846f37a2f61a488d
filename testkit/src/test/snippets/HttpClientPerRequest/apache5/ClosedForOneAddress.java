package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Closed, and nothing shows that it is made often: a note, which is off by default. */
public final class ClosedForOneAddress {

  private final RequestConfig bounds;

  public ClosedForOneAddress(RequestConfig bounds) {
    this.bounds = bounds;
  }

  public String motd() throws IOException {
    try (CloseableHttpClient http = HttpClients.custom().setDefaultRequestConfig(bounds).build()) {
      return http.execute(
          new HttpGet("http://localhost/motd"), r -> EntityUtils.toString(r.getEntity()));
    }
  }
}
