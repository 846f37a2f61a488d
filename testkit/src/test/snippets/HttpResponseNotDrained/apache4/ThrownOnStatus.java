package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The page of an error is closed with the exception, and never read. */
public final class ThrownOnStatus {

  private final CloseableHttpClient client;

  public ThrownOnStatus(CloseableHttpClient client) {
    this.client = client;
  }

  public String latest(String station) throws IOException {
    HttpGet get = new HttpGet("https://weather.example.org/" + station);
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse answer = client.execute(get)) {
      int status = answer.getStatusLine().getStatusCode();
      if (status / 100 != 2) {
        throw new IOException(station + " answered " + status);
      }
      return EntityUtils.toString(answer.getEntity());
    }
  }
}
