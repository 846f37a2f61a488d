package snippets.httptimeoutdisabled.unirest;

import kong.unirest.Config;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(Config config, boolean patient) {
    if (patient) {
      config.socketTimeout(0);
    }
  }
}
