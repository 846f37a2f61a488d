package snippets.httptimeoutdisabled.commons3;

import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(HttpConnectionManagerParams params, boolean patient) {
    if (patient) {
      params.setSoTimeout(0);
    }
  }
}
