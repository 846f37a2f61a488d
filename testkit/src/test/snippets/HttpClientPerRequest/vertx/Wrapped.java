package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.client.WebClient;

/** The wrapped client's pool is shared. */
public final class Wrapped {

  private final HttpClient shared;

  public Wrapped(HttpClient shared) {
    this.shared = shared;
  }

  public Future<Integer> get(String uri) {
    return WebClient.wrap(shared).getAbs(uri).send().map(response -> response.statusCode());
  }
}
