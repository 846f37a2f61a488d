package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The client takes its connections with it; that it is made per call is another matter. */
public final class ClientClosedWithIt {

  public void send(HttpPost post) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      CloseableHttpResponse response = client.execute(post);
      if (response.getCode() != 200) {
        throw new IOException("status " + response.getCode());
      }
    }
  }
}
