package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** One client for all requests of the run. */
public final class ServesABatch {

  public void warm(List<String> uris) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      for (String uri : uris) {
        client.execute(new HttpGet(uri), response -> null);
      }
    }
  }
}
