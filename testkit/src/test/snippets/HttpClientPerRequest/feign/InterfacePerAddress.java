package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One for each address, made when it is first asked for. */
public final class InterfacePerAddress {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  private final Map<String, Sizes> all = new ConcurrentHashMap<>();

  public int size(String address) {
    Sizes sizes =
        all.computeIfAbsent(
            address,
            key -> Feign.builder().client(new OkHttpClient()).target(Sizes.class, key));
    return sizes.size().length();
  }
}
