package snippets.httpkeepalivedisabled.feign;

import feign.RequestInterceptor;
import feign.RequestTemplate;

/** Only where somebody asks for it. */
public final class HeaderIfAsked implements RequestInterceptor {

  private final boolean closing;

  public HeaderIfAsked(boolean closing) {
    this.closing = closing;
  }

  @Override
  public void apply(RequestTemplate template) {
    if (closing) {
      template.header("Connection", "close");
    }
  }
}
