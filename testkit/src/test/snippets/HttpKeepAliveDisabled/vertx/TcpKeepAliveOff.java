package snippets.httpkeepalivedisabled.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** Probes of the connection are another thing. */
public final class TcpKeepAliveOff {

  public HttpClient client(Vertx vertx) {
    return vertx.createHttpClient(
        new HttpClientOptions().setTcpKeepAlive(false).setKeepAlive(true).setKeepAliveTimeout(20));
  }
}
