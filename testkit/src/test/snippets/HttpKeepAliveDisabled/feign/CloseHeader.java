package snippets.httpkeepalivedisabled.feign;

import feign.RequestInterceptor;
import feign.RequestTemplate;

/** An interceptor for all calls. */
public final class CloseHeader implements RequestInterceptor {

  @Override
  public void apply(RequestTemplate template) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    template.header("Connection", "close");
  }
}
