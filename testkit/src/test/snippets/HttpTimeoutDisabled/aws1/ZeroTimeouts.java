package snippets.httptimeoutdisabled.aws1;

import com.amazonaws.ClientConfiguration;

/** 0 means infinity. */
public final class ZeroTimeouts {

  public ClientConfiguration settings() {
    ClientConfiguration settings = new ClientConfiguration();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    settings.setConnectionTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return settings.withSocketTimeout(0);
  }
}
