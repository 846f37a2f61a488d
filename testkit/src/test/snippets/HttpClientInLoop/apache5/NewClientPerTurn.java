package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A default client for every link. */
public final class NewClientPerTurn {

  public int broken(List<String> links) throws IOException {
    int broken = 0;
    for (String link : links) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      CloseableHttpClient client = HttpClients.createDefault();
      int status = client.execute(new HttpHead(link), response -> response.getCode());
      if (status >= 400) {
        broken++;
      }
    }
    return broken;
  }
}
