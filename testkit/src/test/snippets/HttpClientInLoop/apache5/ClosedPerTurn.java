package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Closing each client frees its sockets, and gives up every connection. */
public final class ClosedPerTurn {

  public List<String> read(List<String> uris) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (String uri : uris) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (CloseableHttpClient client = HttpClients.createDefault()) {
        bodies.add(client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler()));
      }
    }
    return bodies;
  }
}
