package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The trust of each call is read anew, and the transport with it. */
public final class ContextPerCall {

  private final KeyStore trusted;

  public ContextPerCall(KeyStore trusted) {
    this.trusted = trusted;
  }

  public int status(Request request, Request.Options options)
      throws IOException, GeneralSecurityException {
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLSocketFactory sockets = context.getSocketFactory();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    Client client = new Client.Default(sockets, null);
    try (Response response = client.execute(request, options)) {
      return response.status();
    }
  }
}
