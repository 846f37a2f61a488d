package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import javax.net.ssl.SSLContext;

/** One factory for the life of the object. */
public final class MadeInConstructor {

  interface Stock {
    @RequestLine("GET /stock")
    String all();
  }

  private final Stock stock;

  public MadeInConstructor(SSLContext context, String address) {
    Client client = new Client.Default(context.getSocketFactory(), null);
    stock = Feign.builder().client(client).target(Stock.class, address);
  }

  public String stock() {
    return stock.all();
  }
}
