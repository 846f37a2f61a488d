package snippets.httpkeepalivedisabled.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;

/** A header by its constant. */
public final class CloseHeader {

  public ContentResponse get(HttpClient client, String uri) throws Exception {
    return client
        .newRequest(uri)
        .timeout(5, TimeUnit.SECONDS)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .header(HttpHeader.CONNECTION, "close")
        .send();
  }
}
