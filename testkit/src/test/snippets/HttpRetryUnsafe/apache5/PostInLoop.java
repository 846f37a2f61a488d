package snippets.httpretryunsafe.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;

/** What is created may be there twice. */
public final class PostInLoop {

  private final HttpClient client;

  public PostInLoop(HttpClient client) {
    this.client = client;
  }

  public String send(String uri) {
    HttpPost request = new HttpPost(uri);
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.execute(request, new BasicHttpClientResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
