package snippets.httptimeoutdisabled.jersey1;

import com.sun.jersey.api.client.Client;

/** With numbers. */
public final class Numbers {

  public void prepare(Client client, Integer read) {
    client.setConnectTimeout(2_000);
    client.setReadTimeout(read);
    client.setChunkedEncodingSize(null);
  }
}
