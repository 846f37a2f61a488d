package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import java.util.List;

/** Bounded before the first turn. */
public final class BoundedInLoop {

  public int all(List<String> addresses) {
    Client client = Client.create();
    client.setConnectTimeout(1_000);
    client.setReadTimeout(1_000);
    int length = 0;
    for (String address : addresses) {
      length += client.resource(address).get(String.class).length();
    }
    return length;
  }
}
