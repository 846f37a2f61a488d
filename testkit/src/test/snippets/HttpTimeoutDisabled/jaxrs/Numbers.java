package snippets.httptimeoutdisabled.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** With numbers, and another property. */
public final class Numbers {

  public Client client(long read) {
    return ClientBuilder.newBuilder()
        .connectTimeout(2, TimeUnit.SECONDS)
        .readTimeout(read, TimeUnit.MILLISECONDS)
        .property("app.retries", 0)
        .build();
  }
}
