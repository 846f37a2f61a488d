package snippets.httptransportperrequest.reactornetty;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import javax.net.ssl.SSLException;
import reactor.netty.http.client.HttpClient;

/** A factory of clients: who asks for one may keep it. */
public final class SecuredReturned {

  public HttpClient client(File certificates) throws SSLException {
    SslContext context = SslContextBuilder.forClient().trustManager(certificates).build();
    return HttpClient.create().secure(spec -> spec.sslContext(context));
  }
}
