package snippets.httptimeoutdisabled.jaxrsjavax;

import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

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
