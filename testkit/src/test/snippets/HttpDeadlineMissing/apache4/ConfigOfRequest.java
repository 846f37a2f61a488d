package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The configuration of the request has the timeout. */
public final class ConfigOfRequest {

  private final HttpClient client;

  public ConfigOfRequest(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpGet request = new HttpGet(uri);
    request.setConfig(
        RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(90_000).build());
    IOException last = null;
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
