package snippets.httpclientperrequest.resteasy;

import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** The engine, which has the pool, is shared. */
public final class ResteasyEngineShared {

  private final ClientHttpEngine engine;

  public ResteasyEngineShared(ClientHttpEngine engine) {
    this.engine = engine;
  }

  public String get(String address) {
    ResteasyClient client = new ResteasyClientBuilder().httpEngine(engine).build();
    return client.target(address).request().get(String.class);
  }
}
