package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import javax.net.ssl.SSLContext;

/** The context gives another factory at each call, by which the JVM keeps connections. */
public final class FactoryPerCall {

  interface Stock {
    @RequestLine("GET /stock")
    String all();
  }

  private final SSLContext context;

  public FactoryPerCall(SSLContext context) {
    this.context = context;
  }

  public String stock(String address) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    Client client = new Client.Default(context.getSocketFactory(), null);
    return Feign.builder().client(client).target(Stock.class, address).all();
  }
}
