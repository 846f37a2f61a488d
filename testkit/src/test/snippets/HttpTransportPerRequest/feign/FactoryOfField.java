package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The transport is new for each call and the factory is not, so connections are found again. */
public final class FactoryOfField {

  interface Stock {
    @RequestLine("GET /stock")
    String all();
  }

  private final SSLSocketFactory sockets;

  public FactoryOfField(SSLContext context) {
    sockets = context.getSocketFactory();
  }

  public String stock(String address) {
    return Feign.builder()
        .client(new Client.Default(sockets, null))
        .target(Stock.class, address)
        .all();
  }
}
