package snippets.httpblockingineventloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The request is answered when a worker has made the call. */
public final class BlockingWorker {

  private final Vertx vertx;
  private final OkHttpClient client;

  public BlockingWorker(Vertx vertx, OkHttpClient client) {
    this.vertx = vertx;
    this.client = client;
  }

  public void handle(HttpServerRequest request) {
    Request question = new Request.Builder().url("https://users.example.org/me").build();
    vertx
        .<Integer>executeBlocking(
            () -> {
              try (Response response = client.newCall(question).execute()) {
                return response.code();
              }
            })
        .onSuccess(status -> request.response().setStatusCode(status).end())
        .onFailure(failure -> request.response().setStatusCode(502).end());
  }
}
