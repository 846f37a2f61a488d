package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import javax.net.ssl.HostnameVerifier;

/** A new transport without a factory has the connections of all the others. */
public final class DefaultFactoryPerCall {

  interface Stock {
    @RequestLine("GET /stock")
    String all();
  }

  public String stock(String address, HostnameVerifier verifier) {
    return Feign.builder()
        .client(new Client.Default(null, verifier))
        .target(Stock.class, address)
        .all();
  }
}
