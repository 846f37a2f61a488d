package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asynchronous calls have a client of their own, too. */
public final class AsyncLocalClient {

  public String get(String address) throws InterruptedException, ExecutionException {
    Client client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        ClientBuilder.newBuilder()
            .connectTimeout(2, TimeUnit.SECONDS)
            .readTimeout(5, TimeUnit.SECONDS)
            .build();
    WebTarget target = client.target(address);
    Future<String> text = target.request().async().get(String.class);
    return text.get();
  }
}
