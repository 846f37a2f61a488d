package snippets.httpretryunbounded.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A switch in the loop is left, which leaves the loop alone. */
public final class ContinueOnStatus {

  private final CloseableHttpClient client;

  public ContinueOnStatus(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException, ParseException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    for (; ; ) {
      try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
        switch (response.getCode()) {
          case 429:
          case 503:
            System.err.println("busy");
            break;
          default:
            return EntityUtils.toString(response.getEntity());
        }
      }
    }
  }
}
