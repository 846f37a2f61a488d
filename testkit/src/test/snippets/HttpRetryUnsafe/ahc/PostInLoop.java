package snippets.httpretryunsafe.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;

/** What is created may be there twice. */
public final class PostInLoop {

  private final AsyncHttpClient client;

  public PostInLoop(AsyncHttpClient client) {
    this.client = client;
  }

  public String send(String uri, String order) throws InterruptedException {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.preparePost(uri).setBody(order).execute().get().getResponseBody();
      } catch (ExecutionException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
