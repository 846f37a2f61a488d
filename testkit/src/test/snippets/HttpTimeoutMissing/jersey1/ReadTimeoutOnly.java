package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** What waits for ever is the connect alone, which is no more than a note. */
public final class ReadTimeoutOnly {

  private final Client client = Client.create();

  public ReadTimeoutOnly() {
    client.setReadTimeout(5_000);
  }

  public void put(String address, String text) {
    client.resource(address).type("text/plain").put(text);
  }
}
