package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** A parameter says how often. */
public final class AttemptsOfConfig {

  private final HttpClient client;

  public AttemptsOfConfig(HttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request, int most) throws IOException {
    int attempt = 0;
    while (true) {
      try {
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        if (++attempt >= most) {
          throw e;
        }
      }
    }
  }
}
