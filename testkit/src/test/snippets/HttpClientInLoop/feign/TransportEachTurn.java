package snippets.httpclientinloop.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import java.util.List;

/** A transport for each address, with a client in it. */
public final class TransportEachTurn {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient transport = new OkHttpClient();
      Sizes sizes = Feign.builder().client(transport).target(Sizes.class, address);
      total += sizes.size().length();
    }
    return total;
  }
}
