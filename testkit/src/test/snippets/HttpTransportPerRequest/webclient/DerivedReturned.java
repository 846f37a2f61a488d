package snippets.httptransportperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** A factory of clients: who asks for one may keep it. */
public final class DerivedReturned {

  private final WebClient shared;

  public DerivedReturned(WebClient shared) {
    this.shared = shared;
  }

  public WebClient isolated() {
    return shared.mutate().clientConnector(new JdkClientHttpConnector()).build();
  }
}
