package snippets.httpclientinloop.jersey1;

import com.sun.jersey.api.client.Client;
import java.util.List;

/** Connections are those of the JVM, so a new client costs none. */
public final class ClientEachTurn {

  public int all(List<String> addresses) {
    int length = 0;
    for (String address : addresses) {
      Client client = Client.create();
      client.setConnectTimeout(1_000);
      client.setReadTimeout(1_000);
      length += client.resource(address).get(String.class).length();
    }
    return length;
  }
}
