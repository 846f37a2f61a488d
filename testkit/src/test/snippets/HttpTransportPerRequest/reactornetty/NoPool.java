package snippets.httptransportperrequest.reactornetty;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** A client that is meant to keep nothing. */
public final class NoPool {

  public Mono<String> get(String uri, File certificates) throws SSLException {
    SslContext context = SslContextBuilder.forClient().trustManager(certificates).build();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    HttpClient client = HttpClient.newConnection().secure(spec -> spec.sslContext(context));
    return client.get().uri(uri).responseContent().aggregate().asString();
  }
}
