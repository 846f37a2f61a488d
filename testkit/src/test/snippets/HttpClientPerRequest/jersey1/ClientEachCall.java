package snippets.httpclientperrequest.jersey1;

import com.sun.jersey.api.client.Client;

/** Connections are those of the JVM, so a new client costs none. */
public final class ClientEachCall {

  public String get(String address) {
    Client client = Client.create();
    client.setConnectTimeout(1_000);
    client.setReadTimeout(1_000);
    try {
      return client.resource(address).get(String.class);
    } finally {
      client.destroy();
    }
  }
}
