package snippets.httpclientperrequest.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;

/** An interface for each call, over the transport of all. */
public final class InterfaceOverGiven {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  private final Client transport;

  public InterfaceOverGiven(Client transport) {
    this.transport = transport;
  }

  public int size(String address) {
    return Feign.builder().client(transport).target(Sizes.class, address).size().length();
  }
}
