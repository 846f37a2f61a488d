package snippets.httpretryunsafe.commons3;

import org.apache.commons.httpclient.DefaultHttpMethodRetryHandler;
import org.apache.commons.httpclient.HttpMethodRetryHandler;

/** The flag has requests sent again that were sent in full. */
public final class HandlerOfAll {

  public HttpMethodRetryHandler handler() {
    // BUG: Diagnostic contains: [HttpRetryUnsafe]
    return new DefaultHttpMethodRetryHandler(3, true);
  }
}
