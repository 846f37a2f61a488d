package snippets.httpclientperrequest.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.ext.web.client.WebClient;

/** A verticle is started once. */
public final class MadeAtStart extends AbstractVerticle {

  @Override
  public void start(Promise<Void> started) {
    WebClient client = WebClient.create(vertx);
    client.getAbs("http://localhost/ready").send().onSuccess(response -> started.complete());
  }
}
