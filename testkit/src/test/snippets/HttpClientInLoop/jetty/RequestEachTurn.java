package snippets.httpclientinloop.jetty;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** Requests share their client. */
public final class RequestEachTurn {

  public int total(HttpClient client, List<String> addresses) throws Exception {
    int total = 0;
    for (String address : addresses) {
      total += client.newRequest(address).timeout(1, TimeUnit.SECONDS).send().getStatus();
    }
    return total;
  }
}
