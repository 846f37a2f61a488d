package snippets.httptimeoutdisabled.commons3;

import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** None for reads. */
public final class ZeroInParams {

  public void set(HttpConnectionManagerParams params) {
    params.setConnectionTimeout(2_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    params.setSoTimeout(0);
  }
}
