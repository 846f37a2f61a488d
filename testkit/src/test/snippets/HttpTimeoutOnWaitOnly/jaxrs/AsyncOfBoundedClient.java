package snippets.httptimeoutonwaitonly.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client bounds connect and read; the wait adds what the queue of calls takes. */
public final class AsyncOfBoundedClient {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(4, TimeUnit.SECONDS)
          .build();

  public String load(String uri) throws InterruptedException, ExecutionException, TimeoutException {
    return client.target(uri).request().async().get(String.class).get(10, TimeUnit.SECONDS);
  }
}
