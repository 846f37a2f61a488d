package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** Who stops the thread ends the loop. */
public final class InterruptEnds implements Runnable {

  private final CloseableHttpClient client;
  private final String uri;

  public InterruptEnds(CloseableHttpClient client, String uri) {
    this.client = client;
    this.uri = uri;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        String text = client.execute(new HttpGet(uri), new BasicResponseHandler());
        System.out.println(text);
        return;
      } catch (IOException e) {
        System.err.println(uri + ": " + e);
      }
    }
  }
}
