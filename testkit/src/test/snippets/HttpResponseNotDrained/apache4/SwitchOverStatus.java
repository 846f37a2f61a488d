package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Each status is a word, and no page is read for it. */
public final class SwitchOverStatus {

  private final CloseableHttpClient client;

  public SwitchOverStatus(CloseableHttpClient client) {
    this.client = client;
  }

  public String state(String host) throws IOException {
    HttpGet get = new HttpGet("https://" + host + "/status");
    get.addHeader("Accept", "text/plain");
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(get)) {
      switch (response.getStatusLine().getStatusCode()) {
        case 200:
          return "up";
        case 503:
          return "down";
        default:
          return response.getStatusLine().getReasonPhrase();
      }
    }
  }
}
