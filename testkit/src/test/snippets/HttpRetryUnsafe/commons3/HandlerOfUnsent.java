package snippets.httpretryunsafe.commons3;

import org.apache.commons.httpclient.DefaultHttpMethodRetryHandler;
import org.apache.commons.httpclient.HttpMethodRetryHandler;

/** What was sent in full is not sent again. */
public final class HandlerOfUnsent {

  public HttpMethodRetryHandler handler() {
    return new DefaultHttpMethodRetryHandler(3, false);
  }
}
