package snippets.httpclientinloop.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import java.util.List;

/** One transport for all interfaces. */
public final class SharedTransport {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  private final Client transport = new OkHttpClient();

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      total += Feign.builder().client(transport).target(Sizes.class, address).size().length();
    }
    return total;
  }
}
