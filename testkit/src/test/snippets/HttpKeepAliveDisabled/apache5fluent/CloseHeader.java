package snippets.httpkeepalivedisabled.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** A header in the chain. */
public final class CloseHeader {

  public String get(String uri) throws IOException {
    return Request.get(uri)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .addHeader("Connection", "close")
        .execute()
        .returnContent()
        .asString();
  }
}
