package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;

/** A header by the builder of asynchronous requests. */
public final class AsyncCloseHeader {

  public SimpleHttpRequest request(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return SimpleRequestBuilder.get(uri).setHeader("Connection", "close").build();
  }
}
