package snippets.httptimeoutdisabled.vertx;

import io.vertx.ext.web.client.WebClientOptions;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(WebClientOptions options, boolean patient) {
    if (patient) {
      options.setIdleTimeout(0);
    }
  }
}
