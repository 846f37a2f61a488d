package snippets.httpcallunderlock.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final HttpClient client;

  public OtherMethodSynchronized(HttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }

  public synchronized String last() {
    return toString();
  }
}
