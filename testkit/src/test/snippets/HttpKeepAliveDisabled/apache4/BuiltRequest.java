package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;

/** A header by the builder of requests. */
public final class BuiltRequest {

  public HttpUriRequest request(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return RequestBuilder.get(uri).addHeader("Connection", "close").build();
  }
}
