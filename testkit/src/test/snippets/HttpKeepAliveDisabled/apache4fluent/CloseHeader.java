package snippets.httpkeepalivedisabled.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** A header in the chain. */
public final class CloseHeader {

  public String get(String uri) throws IOException {
    return Request.Get(uri)
        .connectTimeout(2_000)
        .socketTimeout(5_000)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .addHeader("Connection", "close")
        .execute()
        .returnContent()
        .asString();
  }
}
