package snippets.httpclientperrequest.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;

/** A kept target keeps its client. */
public final class OnlyTargetKept {

  private WebTarget target;

  public String connect(String address) {
    Client client =
        ClientBuilder.newBuilder()
            .connectTimeout(2, TimeUnit.SECONDS)
            .readTimeout(5, TimeUnit.SECONDS)
            .build();
    target = client.target(address).path("v1");
    return target.path("version").request().get(String.class);
  }

  public String get(String name) {
    return target.path(name).request().get(String.class);
  }
}
