package snippets.httpretryunsafe.apache4;

import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.impl.client.StandardHttpRequestRetryHandler;

/** The flag has requests sent again that were sent in full. */
public final class StandardHandlerOfAll {

  public HttpRequestRetryHandler handler() {
    // BUG: Diagnostic contains: [HttpRetryUnsafe]
    return new StandardHttpRequestRetryHandler(3, true);
  }
}
