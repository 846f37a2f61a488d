package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A configuration in a constant has the minute. */
public final class TimeoutOfClient {

  private static final RequestConfig PATIENT =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(60_000)
          .setConnectionRequestTimeout(1_000)
          .build();

  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultRequestConfig(PATIENT).build();

  public String get(String url) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        HttpGet request = new HttpGet(url);
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
