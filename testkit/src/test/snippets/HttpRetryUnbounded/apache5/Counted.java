package snippets.httpretryunbounded.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The last failure is thrown. */
public final class Counted {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(HttpGet request) throws IOException {
    for (int left = 2; ; left--) {
      try {
        return client.execute(request, new BasicHttpClientResponseHandler());
      } catch (IOException e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }
}
