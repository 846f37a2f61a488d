package snippets.httpclientinloop.restclient;

import java.util.List;
import org.springframework.web.client.RestClient;

/** A client for each address. */
public final class CreatedEachTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      RestClient client = RestClient.create(address);
      total += client.get().uri("/size").retrieve().body(Integer.class);
    }
    return total;
  }
}
