package snippets.httptransportperrequest.reactornetty;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/** Loops that are made once. */
public final class SharedLoops {

  private final LoopResources loops = LoopResources.create("shared");
  private final HttpClient client;

  public SharedLoops(HttpClient client) {
    this.client = client;
  }

  public Mono<String> get(String uri) {
    return client.runOn(loops).get().uri(uri).responseContent().aggregate().asString();
  }
}
