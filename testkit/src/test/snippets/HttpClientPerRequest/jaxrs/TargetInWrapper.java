package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;

/** The wrapper has a target, which is nothing without the client that nobody keeps. */
public final class TargetInWrapper {

  public String name(String id) {
    Client client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        ClientBuilder.newBuilder()
            .connectTimeout(2, TimeUnit.SECONDS)
            .readTimeout(5, TimeUnit.SECONDS)
            .build();
    return new Names(client.target("http://localhost/names")).of(id);
  }

  private static final class Names {
    private WebTarget target;

    Names(WebTarget target) {
      this.target = target;
    }

    String of(String id) {
      target = target.path(id);
      return target.request().get(String.class);
    }
  }
}
