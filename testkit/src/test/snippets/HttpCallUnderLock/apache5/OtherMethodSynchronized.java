package snippets.httpcallunderlock.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final HttpClient client;

  public OtherMethodSynchronized(HttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    return client.execute(request, new BasicHttpClientResponseHandler());
  }

  public synchronized String last() {
    return toString();
  }
}
