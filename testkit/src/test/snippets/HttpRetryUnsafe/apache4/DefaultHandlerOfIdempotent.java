package snippets.httpretryunsafe.apache4;

import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;

/** Only what can do no harm is sent again. */
public final class DefaultHandlerOfIdempotent {

  public HttpRequestRetryHandler handler() {
    return new DefaultHttpRequestRetryHandler(3, false);
  }
}
