package snippets.httpretryunsafe.apache4;

import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;

/** The flag has requests sent again that were sent in full. */
public final class DefaultHandlerOfAll {

  public HttpRequestRetryHandler handler() {
    // BUG: Diagnostic contains: [HttpRetryUnsafe]
    return new DefaultHttpRequestRetryHandler(3, true);
  }
}
