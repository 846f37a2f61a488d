package snippets.httpresponsenotclosed.vertx;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;

/** The client discards what nobody reads. */
public final class BodyNeverRead {

  public Future<Integer> status(HttpClient client, String host) {
    return client
        .request(HttpMethod.GET, 80, host, "/")
        .compose(request -> request.send())
        .map(response -> response.statusCode());
  }
}
