package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** One client, a response handler for each request. */
public final class SharedClientInLoop {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public List<String> load(List<URI> uris) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (URI uri : uris) {
      bodies.add(client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler()));
    }
    return bodies;
  }
}
