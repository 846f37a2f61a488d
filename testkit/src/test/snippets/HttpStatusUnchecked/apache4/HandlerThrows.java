package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The handler throws for statuses from 300 on. */
public final class HandlerThrows {

  private final HttpClient client;

  public HandlerThrows(HttpClient client) {
    this.client = client;
  }

  public long get(HttpGet request) throws IOException {
    return Long.parseLong(client.execute(request, new BasicResponseHandler()));
  }
}
