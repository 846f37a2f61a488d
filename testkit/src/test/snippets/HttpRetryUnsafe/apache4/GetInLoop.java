package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final HttpClient client;

  public GetInLoop(HttpClient client) {
    this.client = client;
  }

  public String send(String uri) {
    HttpGet request = new HttpGet(uri);
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
