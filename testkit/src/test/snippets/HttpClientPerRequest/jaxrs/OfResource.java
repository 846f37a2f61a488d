package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** {@code @Produces} says what a resource answers with, not that it is asked once. */
@Path("/proxy")
public final class OfResource {

  private final Client kept =
      ClientBuilder.newBuilder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(1, TimeUnit.SECONDS)
          .build();

  @GET
  @Produces("text/plain")
  public String each() {
    Client client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        ClientBuilder.newBuilder()
            .connectTimeout(1, TimeUnit.SECONDS)
            .readTimeout(1, TimeUnit.SECONDS)
            .build();
    return client.target("http://localhost/").request().get(String.class);
  }

  @GET
  @Produces("text/html")
  public String shared() {
    return kept.target("http://localhost/").request().get(String.class);
  }
}
