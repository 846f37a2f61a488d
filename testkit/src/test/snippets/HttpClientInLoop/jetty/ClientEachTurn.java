package snippets.httpclientinloop.jetty;

import java.util.List;
import org.eclipse.jetty.client.HttpClient;

/** A client for each address. */
public final class ClientEachTurn {

  public int total(List<String> addresses) throws Exception {
    int total = 0;
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = new HttpClient();
      client.setIdleTimeout(1_000);
      client.start();
      total += client.GET(address).getContent().length;
      client.stop();
    }
    return total;
  }
}
