package snippets.httpkeepalivedisabled.feign;

import feign.RequestInterceptor;
import feign.RequestTemplate;

/** Other headers. */
public final class OtherHeader implements RequestInterceptor {

  @Override
  public void apply(RequestTemplate template) {
    template.header("Connection", "keep-alive");
    template.header("X-Mode", "close");
  }
}
