package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** Whoever made the client set its timeouts. */
public final class ClientInjected {

  private final HttpClient client;

  public ClientInjected(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
