package snippets.httpclientperrequest.jaxrs;

import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** A producer makes the client, and warms it up. */
public final class BeanFactoryMethod {

  @Produces
  public Client client() {
    Client client =
        ClientBuilder.newBuilder()
            .connectTimeout(2, TimeUnit.SECONDS)
            .readTimeout(5, TimeUnit.SECONDS)
            .build();
    client.target("http://localhost/ping").request().get(String.class);
    return client;
  }
}
