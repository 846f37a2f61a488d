package snippets.httptimeoutdisabled.commons3;

import org.apache.commons.httpclient.params.HttpClientParams;

/** Who waits for a connection waits for ever. */
public final class ZeroLease {

  public void set(HttpClientParams params) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    params.setConnectionManagerTimeout(0);
  }
}
