package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** A header by the builder of requests. */
public final class ClassicBuilder {

  public ClassicHttpRequest request(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return ClassicRequestBuilder.get(uri).addHeader("Connection", "close").build();
  }
}
