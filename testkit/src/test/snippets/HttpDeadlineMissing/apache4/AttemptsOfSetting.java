package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** How often it is tried is a setting, and so is how long each may take. */
public final class AttemptsOfSetting {

  private final CloseableHttpClient client;
  private final int attempts;
  private final int millis;

  public AttemptsOfSetting(CloseableHttpClient client, int attempts, int millis) {
    this.client = client;
    this.attempts = attempts;
    this.millis = millis;
  }

  public String load(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.custom().setSocketTimeout(millis).build());
    for (int attempt = 0; attempt < attempts; attempt++) {
      try {
        return client.execute(get, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println(attempt + ": " + e);
      }
    }
    throw new IOException("gave up " + uri);
  }
}
