package snippets.httpclientinloop.feign;

import feign.Feign;
import feign.RequestLine;
import java.util.List;

/** The default client has the connections of the program. */
public final class DefaultClientEachTurn {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      total += Feign.builder().target(Sizes.class, address).size().length();
    }
    return total;
  }
}
