package snippets.httpclientinloop.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import java.util.ArrayList;
import java.util.List;

/** The interfaces, which hold their transports, are kept. */
public final class InterfacesKept {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  private final List<Sizes> all = new ArrayList<>();

  public InterfacesKept(List<String> addresses) {
    for (String address : addresses) {
      all.add(Feign.builder().client(new OkHttpClient()).target(Sizes.class, address));
    }
  }

  public int size() {
    return all.size();
  }
}
