package snippets.httptimeoutdisabled.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Switched off in the chain. */
public final class ZeroInChain {

  public String get(String uri) throws IOException {
    return Request.Get(uri)
        .connectTimeout(2_000)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .socketTimeout(0)
        .execute()
        .returnContent()
        .asString();
  }
}
