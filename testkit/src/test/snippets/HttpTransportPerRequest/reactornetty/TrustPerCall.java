package snippets.httptransportperrequest.reactornetty;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Connections are pooled by TLS context, and each call has another. */
public final class TrustPerCall {

  private final HttpClient client;

  public TrustPerCall(HttpClient client) {
    this.client = client;
  }

  public Mono<String> get(String uri, File certificates) throws SSLException {
    SslContext context = SslContextBuilder.forClient().trustManager(certificates).build();
    return client
        // BUG: Diagnostic contains: [HttpTransportPerRequest]
        .secure(spec -> spec.sslContext(context))
        .get()
        .uri(uri)
        .responseContent()
        .aggregate()
        .asString();
  }
}
