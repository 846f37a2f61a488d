package snippets.httpretryunsafe.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;

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
        return client.execute(request, new BasicHttpClientResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
