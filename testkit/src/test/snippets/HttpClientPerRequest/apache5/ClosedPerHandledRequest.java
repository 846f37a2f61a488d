package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Closed, but made for each request that a server answers. */
public final class ClosedPerHandledRequest {

  private final RequestConfig bounds;

  public ClosedPerHandledRequest(RequestConfig bounds) {
    this.bounds = bounds;
  }

  @GetMapping("/motd")
  public String motd() throws IOException {
    return fetch();
  }

  private String fetch() throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient http = HttpClients.custom().setDefaultRequestConfig(bounds).build()) {
      return http.execute(
          new HttpGet("http://localhost/motd"), r -> EntityUtils.toString(r.getEntity()));
    }
  }
}
