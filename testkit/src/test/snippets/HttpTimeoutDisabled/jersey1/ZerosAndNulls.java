package snippets.httptimeoutdisabled.jersey1;

import com.sun.jersey.api.client.Client;

/** 0 and null mean none. */
public final class ZerosAndNulls {

  public void prepare(Client client) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.setConnectTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.setReadTimeout(null);
  }
}
