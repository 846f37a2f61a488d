package snippets.httpdeadlinemissing.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

/** The configuration of the request has the timeout. */
public final class TimeoutOfManyAttempts {

  private final HttpClient client;

  public TimeoutOfManyAttempts(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpGet request = new HttpGet(uri);
    request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofMinutes(1)).build());
    for (int attempt = 0; attempt < 6; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.execute(request, new BasicHttpClientResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
