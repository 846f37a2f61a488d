package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;

/** An interface for each call, with a transport of its own below. */
public final class InterfacePerCall {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  public int size(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Sizes sizes = Feign.builder().client(new OkHttpClient()).target(Sizes.class, address);
    return sizes.size().length();
  }
}
