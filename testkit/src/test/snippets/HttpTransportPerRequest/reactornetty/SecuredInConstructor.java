package snippets.httptransportperrequest.reactornetty;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** One context for the life of the client. */
public final class SecuredInConstructor {

  private final HttpClient client;

  public SecuredInConstructor(HttpClient base, File certificates) throws SSLException {
    SslContext context = SslContextBuilder.forClient().trustManager(certificates).build();
    client = base.secure(spec -> spec.sslContext(context));
  }

  public Mono<String> get(String uri) {
    return client.get().uri(uri).responseContent().aggregate().asString();
  }
}
