package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** An event stream is meant to have no end. */
public final class ServerEvents {

  private final Client client = ClientBuilder.newClient();

  public void copy(String address, OutputStream out) throws IOException {
    try (InputStream events =
        client.target(address).request("text/event-stream").get(InputStream.class)) {
      events.transferTo(out);
    }
  }
}
