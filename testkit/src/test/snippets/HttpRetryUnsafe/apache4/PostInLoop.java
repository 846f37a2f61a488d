package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.BasicResponseHandler;

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
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
