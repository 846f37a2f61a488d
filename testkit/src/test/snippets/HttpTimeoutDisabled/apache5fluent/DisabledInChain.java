package snippets.httptimeoutdisabled.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/** Switched off in the chain. */
public final class DisabledInChain {

  public String get(String uri) throws IOException {
    return Request.get(uri)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .responseTimeout(Timeout.DISABLED)
        .execute()
        .returnContent()
        .asString();
  }
}
