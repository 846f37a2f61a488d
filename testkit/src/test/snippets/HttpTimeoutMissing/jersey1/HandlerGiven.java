package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientHandler;

/** A handler of other connections may have timeouts of its own. */
public final class HandlerGiven {

  private final Client client;

  public HandlerGiven(ClientHandler handler) {
    client = new Client(handler);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
