package snippets.httptimeoutmissing.feign;

import feign.Feign;
import feign.RequestLine;

/** 10 s and 60 s by default. */
public final class DefaultOptions {

  interface Sizes {
    @RequestLine("GET /size")
    String size();
  }

  private final Sizes sizes = Feign.builder().target(Sizes.class, "http://stock");

  public String size() {
    return sizes.size();
  }
}
